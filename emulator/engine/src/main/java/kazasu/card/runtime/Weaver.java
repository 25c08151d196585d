package kazasu.card.runtime;

import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Leads every write of a class through {@link PersistentMemory}. */
final class Weaver {
    private static final String HOOK = "kazasu/card/runtime/PersistentMemory";
    private static final String UTIL = "javacard/framework/Util";
    private static final Set<String> WRITING =
            Set.of("arrayCopy", "arrayCopyNonAtomic", "arrayFillNonAtomic", "setShort");

    private Weaver() {}

    /**
     * Weaves a class.
     *
     * @param classFile its bytes
     * @return the bytes of the woven class
     */
    static byte[] weave(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        // frames stay valid: no branch is added and the stack is as before at every one
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(visitor(writer), 0);
        return writer.toByteArray();
    }

    static ClassVisitor visitor(ClassVisitor next) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Writes(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        };
    }

    private static final class Writes extends MethodVisitor {
        Writes(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.PUTFIELD) {
                // object, value -> object, value, object, name
                super.visitInsn(Opcodes.DUP2);
                super.visitInsn(Opcodes.POP);
                super.visitLdcInsn(name);
                hook("field", "(Ljava/lang/Object;Ljava/lang/String;)V");
            }
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitInsn(int opcode) {
            switch (opcode) {
                case Opcodes.BASTORE -> hook("storeByte", "(Ljava/lang/Object;II)V");
                case Opcodes.SASTORE -> hook("storeShort", "([SII)V");
                case Opcodes.AASTORE -> hook("storeReference", "([Ljava/lang/Object;ILjava/lang/Object;)V");
                default -> super.visitInsn(opcode);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean writes = opcode == Opcodes.INVOKESTATIC && owner.equals(UTIL) && WRITING.contains(name);
            super.visitMethodInsn(opcode, writes ? HOOK : owner, name, descriptor, isInterface);
        }

        private void hook(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOK, name, descriptor, false);
        }
    }
}
