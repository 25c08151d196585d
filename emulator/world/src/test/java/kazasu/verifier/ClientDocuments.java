package kazasu.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import kazasu.client.DocumentSigner;
import kazasu.client.Original;
import kazasu.client.SignatureFormat;
import kazasu.client.SignatureScheme;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Documents signed by the holder's software, with the specimen's key. */
final class ClientDocuments {
    static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);

    private ClientDocuments() {}

    static byte[] sign(SignatureFormat format, String name, byte[] original) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.sign(Original.of(name, original), new Key(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(String color) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.appendRawCommands(color + " rg 10 10 100 100 re f\n");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Key implements DocumentSigner {
        @Override
        public X509Certificate certificate() {
            return World.HOLDER;
        }

        @Override
        public SignatureScheme scheme() {
            return SignatureScheme.RSA_SHA256;
        }

        @Override
        public byte[] sign(byte[] toBeSigned) {
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(World.KEY);
                signature.update(toBeSigned);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
