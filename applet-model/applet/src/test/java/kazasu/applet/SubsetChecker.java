package kazasu.applet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what a class file does that a Java Card (without int support) can't. */
final class SubsetChecker extends ClassVisitor {
    private static final int JAVA_8 = 52;
    /** Outside {@code process}: constructors, installation and the first selection may allocate. */
    private static final Set<String> MAY_ALLOCATE = Set.of("<init>", "install", "select", "commands");

    private static final Set<Integer> OVERFLOWING =
            Set.of(Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.ISHL, Opcodes.INEG);
    private static final Set<Integer> NARROWING = Set.of(Opcodes.I2B, Opcodes.I2S);

    private final List<String> violations = new ArrayList<>();
    private String className = "";

    SubsetChecker() {
        super(Opcodes.ASM9);
    }

    List<String> violations() {
        return violations;
    }

    private void violation(String what) {
        violations.add(className + ": " + what);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        className = name;
        if ((version & 0xFFFF) > JAVA_8) {
            violation("class file version " + version);
        }
        checkName(superName);
        for (String type : interfaces) {
            checkName(type);
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        checkType(Type.getType(descriptor), "field " + name);
        boolean constant = (access & Opcodes.ACC_FINAL) != 0 && value != null;
        if ((access & Opcodes.ACC_STATIC) != 0 && !constant) {
            violation("mutable static " + name);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        checkMethodType(descriptor, "method " + name);
        if ((access & (Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_NATIVE)) != 0) {
            violation("method " + name + " is synchronized or native");
        }
        return new Code(name);
    }

    private void checkMethodType(String descriptor, String where) {
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            checkType(argument, where);
        }
        checkType(Type.getReturnType(descriptor), where);
    }

    private void checkType(Type type, String where) {
        switch (type.getSort()) {
            case Type.ARRAY -> {
                if (type.getDimensions() > 1) {
                    violation(where + " has type " + type);
                }
                checkType(type.getElementType(), where);
            }
            case Type.OBJECT -> checkName(type.getInternalName());
            case Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE, Type.CHAR -> violation(where + " has type " + type);
            default -> {
                // byte, short, boolean, void
            }
        }
    }

    private void checkName(String internalName) {
        boolean javaCard = internalName.startsWith("javacard/") || internalName.startsWith("javacardx/");
        boolean language = internalName.equals("java/lang/Object")
                || internalName.equals("java/lang/Throwable")
                || internalName.matches("java/lang/[A-Za-z]*Exception");
        if (!javaCard && !language && !internalName.startsWith("kazasu/applet/")) {
            violation("names " + internalName);
        }
    }

    private final class Code extends MethodVisitor {
        private final String method;
        private boolean overflowed;

        Code(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        /** An int result must be cast before anything but further arithmetic sees it. */
        private void next(int opcode) {
            if (overflowed && !NARROWING.contains(opcode) && !OVERFLOWING.contains(opcode)) {
                violation("uncast intermediate value in " + method);
            }
            overflowed = OVERFLOWING.contains(opcode);
        }

        private void allocates(int opcode) {
            next(opcode);
            if (!MAY_ALLOCATE.contains(method)) {
                violation(method + " allocates");
            }
        }

        @Override
        public void visitInsn(int opcode) {
            next(opcode);
            boolean wide = opcode >= Opcodes.LCONST_0 && opcode <= Opcodes.DCONST_1
                    || opcode >= Opcodes.I2L && opcode <= Opcodes.D2F
                    || opcode == Opcodes.LCMP
                    || opcode == Opcodes.I2C;
            if (wide || opcode == Opcodes.MONITORENTER) {
                violation("opcode " + opcode + " in " + method);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                allocates(opcode);
                if (operand != Opcodes.T_BYTE && operand != Opcodes.T_SHORT && operand != Opcodes.T_BOOLEAN) {
                    violation("array of primitive type " + operand + " in " + method);
                }
            } else {
                next(opcode);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY) {
                allocates(opcode);
            } else {
                next(opcode);
            }
            checkType(Type.getObjectType(type), method);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            next(opcode);
            checkName(owner);
            checkType(Type.getType(descriptor), method);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            next(opcode);
            checkName(owner);
            checkMethodType(descriptor, method + " calls " + name + ", which");
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            next(opcode);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            next(opcode);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            next(Opcodes.LOOKUPSWITCH);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            next(Opcodes.TABLESWITCH);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            violation("int increment in " + method);
        }

        @Override
        public void visitLdcInsn(Object value) {
            next(Opcodes.LDC);
            violation("constant " + value.getClass().getName().replace('.', '/') + " in " + method);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            violation("lambda in " + method);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, String signature, Label start, Label end, int index) {
            if (descriptor.equals("I")) {
                violation("int variable " + name + " in " + method);
            } else {
                checkType(Type.getType(descriptor), "variable " + name);
            }
        }
    }
}
