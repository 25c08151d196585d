package kazasu.card.runtime;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes {@code System.out.println(String)} out of a class: the stream and the text are dropped instead. */
final class Silencer extends ClassVisitor {
    Silencer(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
                if (owner.equals("java/io/PrintStream") && calledDescriptor.equals("(Ljava/lang/String;)V")) {
                    super.visitInsn(Opcodes.POP2);
                } else {
                    super.visitMethodInsn(opcode, owner, called, calledDescriptor, isInterface);
                }
            }
        };
    }
}
