package kazasu.publication;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.card.SeededChance;
import kazasu.pki.CertificateKind;
import kazasu.publication.SmallOffice.Held;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;

/** A server over a small office, and a client. */
abstract class SiteFixture {
    private static final RSAPrivateCrtKey RESPONDER = new SeededChance(17, 3).nextRsaKey();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final SmallOffice office = new SmallOffice();
    final Map<CertificateKind, Held> card = office.card();
    final Held signature = Objects.requireNonNull(card.get(CertificateKind.SIGNATURE));
    final Held authentication = Objects.requireNonNull(card.get(CertificateKind.USER_AUTHENTICATION));

    private final PublicationServer server;

    SiteFixture(Optional<List<String>> parties) {
        server = PublicationServer.open(
                "127.0.0.1",
                0,
                new PublicationSite(
                                office.ledger,
                                office.authorities(),
                                RESPONDER,
                                parties.map(PartyTokens::parse),
                                office.clock)::addTo);
    }

    @AfterEach
    void close() {
        server.close();
        office.close();
    }

    int port() {
        return server.port();
    }

    HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(to(path, headers).GET());
    }

    HttpResponse<byte[]> post(byte[] body, String path, String... headers) {
        return send(to(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** An OCSP request about a certificate. */
    byte[] question(Held held, boolean nonce) {
        return question(held.record().id().authority(), held.record().id().serialNumber(), nonce);
    }

    byte[] question(String authority, BigInteger number, boolean nonce) {
        try {
            OCSPReqBuilder request = new OCSPReqBuilder();
            request.addRequest(new CertificateID(
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
                    new JcaX509CertificateHolder(
                            office.authorities().byId(authority).orElseThrow().certificate()),
                    number));
            if (nonce) {
                byte[] value = {4, 4, 1, 2, 3, 4};
                request.setRequestExtensions(
                        new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, value)));
            }
            return request.build().getEncoded();
        } catch (IOException | OCSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
