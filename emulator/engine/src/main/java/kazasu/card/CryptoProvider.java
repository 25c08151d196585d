package kazasu.card;

import java.security.Provider;
import java.security.Security;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The fastest RSA and elliptic curves in this JVM: Amazon Corretto Crypto Provider where its library loads, else the JDK's own. */
public final class CryptoProvider {
    private static final String CORRETTO = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private CryptoProvider() {}

    /** The provider of raw RSA operations. */
    public static Provider cipher() {
        return Holder.CORRETTO_OR_NULL != null ? Holder.CORRETTO_OR_NULL : jdk("SunJCE");
    }

    /** The provider that takes RSA keys for {@link #cipher()}. */
    public static Provider keyFactory() {
        return Holder.CORRETTO_OR_NULL != null ? Holder.CORRETTO_OR_NULL : jdk("SunRsaSign");
    }

    /** The provider of elliptic curves: keys and signatures. */
    public static Provider ellipticCurves() {
        return Holder.CORRETTO_OR_NULL != null ? Holder.CORRETTO_OR_NULL : jdk("SunEC");
    }

    /** Name and version, for a person. */
    public static String description() {
        Provider provider = keyFactory();
        return provider.getName() + " " + provider.getVersionStr();
    }

    /** The JDK's RSA, whose generator makes the same key from the same seed on every JDK. */
    static Provider reproducible() {
        return jdk("SunRsaSign");
    }

    private static Provider jdk(String name) {
        Provider provider = Security.getProvider(name);
        if (provider == null) {
            throw new IllegalStateException("this JDK has no provider " + name);
        }
        return provider;
    }

    private static final class Holder {
        static final @Nullable Provider CORRETTO_OR_NULL = load();

        private static @Nullable Provider load() {
            try {
                Class<?> type = Class.forName(CORRETTO);
                Provider provider = (Provider) type.getField("INSTANCE").get(null);
                Object error = type.getMethod("getLoadingError").invoke(provider);
                if (error == null) {
                    return provider;
                }
                LoggerFactory.getLogger(CryptoProvider.class).info("Corretto's library does not load: {}", error);
            } catch (ReflectiveOperationException | LinkageError e) {
                LoggerFactory.getLogger(CryptoProvider.class).info("no Corretto provider: {}", e.toString());
            }
            return null;
        }
    }
}
