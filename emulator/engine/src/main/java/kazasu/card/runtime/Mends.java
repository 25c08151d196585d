package kazasu.card.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * Defines our classes under jCardSim's names before jCardSim can load its own, once for each JVM. Its jar stays as it is and
 * the order of the class path does not matter.
 */
final class Mends {
    private static final String MEND = "kazasu/card/runtime/mend/";
    private static final String CRYPTO = "com/licel/jcardsim/crypto/";
    private static final String BOUNCY = "com/licel/jcardsim/bouncycastle/crypto/";

    private Mends() {}

    /**
     * Makes sure that the mended classes are in place.
     *
     * @throws RuntimeMendException if jCardSim's own were there first
     */
    static void install() {
        Installed.check();
    }

    /** Initialised once, by whichever card comes first. */
    private static final class Installed {
        private static final @Nullable RuntimeMendException FAILURE = tryAll();

        static void check() {
            if (FAILURE != null) {
                throw FAILURE;
            }
        }

        private static @Nullable RuntimeMendException tryAll() {
            try {
                replace("SecureRandomNullProvider", CRYPTO, "KeyWithParameters", false);
                replace("RandomDataImpl", CRYPTO, "KeyWithParameters", false);
                replace("ByteContainer", CRYPTO, "KeyWithParameters", true);
                replace("RSAKeyPairGenerator", BOUNCY + "generators/", "DSAKeyPairGenerator", false);
                replace("ECKeyPairGenerator", BOUNCY + "generators/", "DSAKeyPairGenerator", false);
                replace("ECDSASigner", BOUNCY + "signers/", "DSADigestSigner", false);
                replace("RSACoreEngine", BOUNCY + "engines/", "SEEDEngine", false);
                define(Weaver.weave(read("javacard/framework/OwnerPIN")), "javacard/framework/ISO7816", "OwnerPIN");
                define(silence(read("javacard/security/Signature")), "javacard/security/Key", "Signature");
                return null;
            } catch (RuntimeMendException e) {
                return e;
            }
        }
    }

    private static void replace(String name, String targetPackage, String neighbour, boolean woven) {
        ClassReader reader = new ClassReader(read(MEND + name));
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassRemapper(writer, new SimpleRemapper(Opcodes.ASM9, Map.of(MEND + name, targetPackage + name))),
                0);
        byte[] renamed = writer.toByteArray();
        define(woven ? Weaver.weave(renamed) : renamed, targetPackage + neighbour, name);
    }

    /** jCardSim's {@code Signature} prints to standard output; nothing else of the class changes. */
    private static byte[] silence(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Silencer(writer), 0);
        return writer.toByteArray();
    }

    private static void define(byte[] classFile, String neighbour, String name) {
        try {
            Class<?> anchor = Class.forName(neighbour.replace('/', '.'), false, Mends.class.getClassLoader());
            MethodHandles.privateLookupIn(anchor, MethodHandles.lookup()).defineClass(classFile);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RuntimeMendException(name, e);
        }
    }

    static byte[] read(String internalName) {
        try (InputStream in = Mends.class.getClassLoader().getResourceAsStream(internalName + ".class")) {
            if (in == null) {
                throw new RuntimeMendException(internalName, null);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
