package kazasu.mutation;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Weaves {@link Steps} into a class: killing the thread of an endless loop is no way to end it. */
final class StepWeaver extends ClassVisitor {
    private static final String STEPS = Steps.class.getName().replace('.', '/');

    private StepWeaver(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    static byte[] weave(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        // the calls take nothing from the stack and leave nothing there: frames and maxima stay
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new StepWeaver(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new Counting(next, descriptor.equals("(Ljavacard/framework/APDU;)V") && name.equals("process"));
    }

    private static final class Counting extends MethodVisitor {
        private final boolean command;
        private final Set<Label> passed = new HashSet<>();

        Counting(MethodVisitor next, boolean command) {
            super(Opcodes.ASM9, next);
            this.command = command;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (command) {
                call("begin");
            }
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                call("tick");
            }
            super.visitJumpInsn(opcode, label);
        }

        private void call(String method) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, method, "()V", false);
        }
    }
}
