package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.Serial;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's way to a key of {@link CardTlsKey}: {@code SHA256withRSA}, and {@code RSASSA-PSS} with SHA-256 and a salt of 32 bytes. It takes no other keys, so
 * that nothing else in the process changes when it is added to the providers.
 */
public final class CardSignatures extends Provider {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Services without state. */
    public CardSignatures() {
        super("KazasuCard", "1", "signatures of a card's key");
        putService(new Signatures(this, "SHA256withRSA", false));
        putService(new Signatures(this, "RSASSA-PSS", true));
    }

    /** Made by hand: the JDK would look for a public class with a public constructor. */
    private static final class Signatures extends Service {
        private final boolean pss;

        Signatures(Provider provider, String algorithm, boolean pss) {
            super(
                    provider,
                    "Signature",
                    algorithm,
                    CardSignature.class.getName(),
                    List.of(),
                    Map.of("SupportedKeyClasses", CardTlsKey.Handle.class.getName()));
            this.pss = pss;
        }

        @Override
        public Object newInstance(@Nullable Object parameter) {
            return new CardSignature(pss);
        }

        @Override
        public boolean supportsParameter(@Nullable Object parameter) {
            return parameter instanceof CardTlsKey.Handle;
        }
    }

    /** Collects what is to be signed, some hundred bytes, and has the card sign it. */
    private static final class CardSignature extends SignatureSpi {
        private static final int HASH_LENGTH = 32;

        private final boolean pss;
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private @Nullable DocumentSigner signer;

        CardSignature(boolean pss) {
            this.pss = pss;
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof CardTlsKey.Handle handle)) {
                throw new InvalidKeyException("not a card's key");
            }
            signer = handle.signer();
            collected.reset();
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            throw new InvalidKeyException("a card doesn't verify");
        }

        @Override
        protected void engineUpdate(byte one) {
            collected.write(one);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {
            collected.write(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            DocumentSigner known = signer;
            if (known == null) {
                throw new SignatureException("no key");
            }
            byte[] toBeSigned = collected.toByteArray();
            collected.reset();
            return pss ? known.signPss(toBeSigned) : known.sign(toBeSigned);
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            throw new SignatureException("a card doesn't verify");
        }

        /** The card has one way of RSASSA-PSS. */
        @Override
        protected void engineSetParameter(@Nullable AlgorithmParameterSpec parameter)
                throws InvalidAlgorithmParameterException {
            boolean known = !pss && parameter == null
                    || pss
                            && parameter instanceof PSSParameterSpec spec
                            && spec.getDigestAlgorithm().equals("SHA-256")
                            && spec.getSaltLength() == HASH_LENGTH;
            if (!known) {
                throw new InvalidAlgorithmParameterException("SHA-256 and a salt of 32 bytes only");
            }
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected @Nullable Object engineGetParameter(String name) {
            return null;
        }

        @Override
        protected @Nullable AlgorithmParameters engineGetParameters() {
            return null;
        }
    }
}
