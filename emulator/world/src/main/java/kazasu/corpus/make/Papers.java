package kazasu.corpus.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kazasu.client.CmsFormat;
import kazasu.client.DocumentSigner;
import kazasu.client.Original;
import kazasu.client.SignatureFormat;

/** What people sign, and how they do it properly. */
final class Papers {
    static final byte[] FORM =
            ("電子申請書（試験用 TEST）\n\n検証町長　様\n\n次のとおり申請します。\n申請額　１０，０００円\n").getBytes(StandardCharsets.UTF_8);

    private Papers() {}

    static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** The form, signed an hour before the checking. */
    static byte[] detached(Person person) {
        return detached(person, World.SIGNED);
    }

    static byte[] detached(Person person, Instant signed) {
        return sign(CmsFormat.detached(clock(signed)), FORM, person);
    }

    static byte[] sign(SignatureFormat format, byte[] document, Person person) {
        return sign(format, "form.txt", document, person);
    }

    static byte[] sign(SignatureFormat format, String name, byte[] document, Person person) {
        return sign(format, name, document, person.card());
    }

    static byte[] sign(SignatureFormat format, String name, byte[] document, DocumentSigner signer) {
        try {
            return format.sign(Original.of(name, document), signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
