package kazasu.workbench.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kazasu.office.PublishedList;
import kazasu.pki.CertificationAuthority;
import kazasu.workbench.Certificates;
import kazasu.workbench.UserFiles;

/**
 * A directory of what is published: {@code signature-2023.pem}, the authority; {@code signature-2023-10201.crl} and {@code .crl.pem}, the
 * list of a municipality; {@code index.json}.
 */
final class PublishedFiles {
    private final Path directory;
    private final Map<String, Object> authorities = new TreeMap<>();
    private final List<Map<String, Object>> lists = new ArrayList<>();

    PublishedFiles(Path directory) {
        this.directory = directory;
    }

    void authority(CertificationAuthority authority) {
        String name = authority.id() + ".pem";
        if (authorities.put(authority.id(), name) == null) {
            UserFiles.write(directory.resolve(name), Certificates.pem(authority.certificate()));
        }
    }

    /** The name of the file. */
    String list(PublishedList list) {
        String name = list.authority() + "-" + list.municipality() + ".crl";
        UserFiles.write(directory.resolve(name), list.encoded());
        UserFiles.write(directory.resolve(name + ".pem"), pem(list.encoded()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("authority", list.authority());
        entry.put("municipality", list.municipality());
        entry.put("number", list.number());
        entry.put("thisUpdate", list.thisUpdate().toString());
        entry.put("nextUpdate", list.nextUpdate().toString());
        entry.put("entries", entries(list));
        entry.put("der", name);
        entry.put("pem", name + ".pem");
        lists.add(entry);
        return name;
    }

    /** How many certificates it names. */
    int entries(PublishedList list) {
        try {
            X509CRL crl = (X509CRL)
                    CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list.encoded()));
            Set<?> revoked = crl.getRevokedCertificates();
            return revoked == null ? 0 : revoked.size();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a list that can't be read", e);
        }
    }

    /** What is there, for programs. */
    void index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("authorities", authorities);
        index.put("lists", lists);
        try {
            byte[] text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(index);
            UserFiles.write(directory.resolve("index.json"), text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an index that can't be written", e);
        }
    }

    private static byte[] pem(byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN X509 CRL-----\n" + body + "\n-----END X509 CRL-----\n").getBytes(StandardCharsets.US_ASCII);
    }
}
