package kazasu.client;

import java.io.Serial;
import java.math.BigInteger;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Objects;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * A card's key for TLS clients: shows the card's certificate to every server that asks, and has the card sign the handshake. The key itself never leaves
 * the card, so the JDK needs {@link CardSignatures} among its providers to sign with it.
 */
public final class CardTlsKey extends X509ExtendedKeyManager {
    private static final String ALIAS = "card";

    private final DocumentSigner signer;

    /**
     * For a signer.
     *
     * @param signer with the user authentication key, RSA
     */
    public CardTlsKey(DocumentSigner signer) {
        this.signer = signer;
    }

    /** A key that is elsewhere: whose modulus is known, and nothing more. */
    static final class Handle implements PrivateKey, RSAKey {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient DocumentSigner signer;

        Handle(DocumentSigner signer) {
            this.signer = signer;
        }

        DocumentSigner signer() {
            return signer;
        }

        @Override
        public BigInteger getModulus() {
            return ((RSAPublicKey) signer.certificate().getPublicKey()).getModulus();
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return alias.equals(ALIAS) ? new Handle(signer) : null;
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return alias.equals(ALIAS) ? new X509Certificate[] {signer.certificate()} : null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String @Nullable [] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return Arrays.asList(Objects.requireNonNullElse(keyTypes, new String[0]))
                        .contains("RSA")
                ? ALIAS
                : null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String @Nullable [] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return chooseEngineClientAlias(keyTypes, issuers, null);
    }

    @Override
    public String @Nullable [] getClientAliases(@Nullable String keyType, Principal @Nullable [] issuers) {
        return "RSA".equals(keyType) ? new String[] {ALIAS} : null;
    }

    @Override
    public String @Nullable [] getServerAliases(@Nullable String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(
            @Nullable String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
