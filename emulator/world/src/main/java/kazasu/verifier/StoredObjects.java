package kazasu.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Certificates, lists and answers in files: DER, or PEM with any number of blocks, one at a time or a directory of them. */
final class StoredObjects {
    private static final Set<String> CERTIFICATE_ENDINGS = Set.of("pem", "crt", "cer", "der");

    private StoredObjects() {}

    static List<X509Certificate> certificates(Path fileOrDirectory) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : read(fileOrDirectory, CERTIFICATE_ENDINGS, "CERTIFICATE", Limits.CERTIFICATE)) {
            try {
                certificates.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
            } catch (CertificateException | RuntimeException e) {
                throw new IllegalArgumentException("no certificate in " + fileOrDirectory, e);
            }
        }
        return certificates;
    }

    /**
     * The DER of all objects of one kind.
     *
     * @param endings of the files of a directory that count
     * @param label of the PEM blocks that count
     * @param limit length of one, in bytes
     * @throws IOException if a file can't be read
     * @throws IllegalArgumentException if a file is too long, or there are too many
     */
    static List<byte[]> read(Path fileOrDirectory, Set<String> endings, String label, int limit) throws IOException {
        List<byte[]> objects = new ArrayList<>();
        for (Path file : files(fileOrDirectory, endings)) {
            byte[] bytes = limited(file, 2L * limit);
            List<byte[]> found = Pem.isPem(bytes) ? Pem.blocks(bytes, label) : List.of(bytes);
            found.forEach(one -> {
                if (one.length > limit) {
                    throw new IllegalArgumentException(file + " is too long");
                }
            });
            objects.addAll(found);
        }
        return objects;
    }

    private static List<Path> files(Path fileOrDirectory, Set<String> endings) throws IOException {
        if (!Files.isDirectory(fileOrDirectory)) {
            return List.of(fileOrDirectory);
        }
        try (Stream<Path> entries = Files.list(fileOrDirectory)) {
            List<Path> files = entries.filter(file -> endings.contains(ending(file)))
                    .sorted()
                    .limit(Limits.FILES + 1L)
                    .toList();
            if (files.size() > Limits.FILES) {
                throw new IllegalArgumentException("more than " + Limits.FILES + " files in " + fileOrDirectory);
            }
            return files;
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] limited(Path file, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
            if (bytes.length > limit) {
                throw new IllegalArgumentException(file + " is too long");
            }
            return bytes;
        }
    }
}
