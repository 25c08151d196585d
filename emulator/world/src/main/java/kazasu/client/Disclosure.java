package kazasu.client;

import kazasu.command.Text;
import kazasu.pki.CertificateKind;

/** What a signature tells its receiver about the holder, to be said before the PIN is asked for (rules.md §5, card-interface.md §5). */
public final class Disclosure {
    private static final Text SIGNATURE = new Text(
            "your name, address, date of birth and sex, and the certificate's serial number",
            "氏名・住所・生年月日・性別と証明書の発行の番号");
    private static final Text USER_AUTHENTICATION =
            new Text("nothing about you but the certificate's serial number", "証明書の発行の番号（氏名などは含まれません）");

    private Disclosure() {}

    /**
     * A sentence.
     *
     * @param format RAW has no certificate in it
     * @param kind of the key that signs
     */
    public static Text of(Format format, CertificateKind kind) {
        Text says = kind == CertificateKind.SIGNATURE ? SIGNATURE : USER_AUTHENTICATION;
        if (format == Format.RAW) {
            return new Text(
                    "the signature alone tells nothing; the certificate that verifies it tells " + says.en(),
                    "署名値だけでは何も伝わりません。検証に使う証明書からは次の情報が伝わります: " + says.ja());
        }
        return new Text(
                "whoever gets the signed file gets your certificate with it, which tells " + says.en(),
                "署名したファイルには証明書が含まれ、受け取った人に次の情報が伝わります: " + says.ja());
    }
}
