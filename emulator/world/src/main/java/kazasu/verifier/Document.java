package kazasu.verifier;

import java.util.Arrays;

/** What is put before a verifier. */
public sealed interface Document {
    /**
     * A signature apart from its content: CMS SignedData without eContent, or XML whose references are detached.
     *
     * @param content what was signed
     * @param signature CMS in DER, BER or PEM, or XML
     */
    record Detached(Content content, byte[] signature) implements Document {
        public Detached {
            signature = signature.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }
    }

    /**
     * A document that holds its signature: PDF, XML, or CMS SignedData with its eContent. Which one, its first bytes tell.
     *
     * @param content all of it
     */
    record Whole(Content content) implements Document {}

    /**
     * An answer to a challenge: RSASSA with SHA-256 over the challenge's bytes (PKCS#1 v1.5), as the user authentication key makes it.
     *
     * @param challenge the bytes that the holder signed
     * @param signature 256 bytes
     * @param certificate of the key, DER
     */
    record LoginAnswer(byte[] challenge, byte[] signature, byte[] certificate) implements Document {
        public LoginAnswer {
            challenge = challenge.clone();
            signature = signature.clone();
            certificate = certificate.clone();
        }

        @Override
        public byte[] challenge() {
            return challenge.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }

        @Override
        public byte[] certificate() {
            return certificate.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LoginAnswer that
                    && Arrays.equals(challenge, that.challenge)
                    && Arrays.equals(signature, that.signature)
                    && Arrays.equals(certificate, that.certificate);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(signature);
        }
    }

    /**
     * A certificate alone. Whoever shows it proved elsewhere to have its key, e.g. in a TLS handshake; or didn't, as when a card is only held over a reader
     * (rules.md §5, Art. 38-4): then a verdict says nothing about who shows it.
     *
     * @param certificate DER
     * @param possessionProved whether the key's use was seen
     */
    record Shown(byte[] certificate, boolean possessionProved) implements Document {
        public Shown {
            certificate = certificate.clone();
        }

        @Override
        public byte[] certificate() {
            return certificate.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown that
                    && Arrays.equals(certificate, that.certificate)
                    && possessionProved == that.possessionProved;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(certificate);
        }
    }
}
