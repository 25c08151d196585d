package kazasu.perf;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;

/** Amazon's provider where it loads, else the JDK's. */
final class CryptoProvider {
    private static final String ACCP = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final String RSA = "RSA/ECB/PKCS1Padding";

    private CryptoProvider() {}

    static Cipher rsaCipher() throws GeneralSecurityException {
        try {
            Class<?> type = Class.forName(ACCP);
            Object provider = type.getField("INSTANCE").get(null);
            if (type.getMethod("getLoadingError").invoke(provider) == null) {
                return Cipher.getInstance(RSA, (Provider) provider);
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            return Cipher.getInstance(RSA);
        }
        return Cipher.getInstance(RSA);
    }
}
