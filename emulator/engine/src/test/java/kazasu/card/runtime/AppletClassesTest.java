package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.model.Profile;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A card can be made of changed classes, and nobody else's card is. */
final class AppletClassesTest {
    private static final String UNKNOWN_INS = "00FF0000";

    @Test
    void changeOneCardOnly() {
        AppletClasses classes = AppletClasses.changed(
                (name, file) -> name.equals("kazasu.applet.Dispatcher") ? with(0x6D00, 0x6D01, file) : file);
        EmbeddedCard changed = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 1), classes);
        EmbeddedCard usual = EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 2));
        assertThat(answer(usual)).isEqualTo(0x6D00);
        assertThat(answer(changed)).isEqualTo(0x6D01);
    }

    @Test
    void areAskedForOnceEach() {
        List<String> names = new ArrayList<>();
        AppletClasses classes = AppletClasses.changed((name, file) -> {
            names.add(name);
            return file;
        });
        EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 1), classes);
        EmbeddedCard.blank(Profile.PLASTIC, new SeededChance(1, 2), classes);
        assertThat(names)
                .contains("kazasu.applet.JpkiApplet", "kazasu.applet.PinFile")
                .doesNotHaveDuplicates();
    }

    private static int answer(EmbeddedCard card) {
        card.powerOn();
        card.send("00A4040C0AD392F000260100000001");
        return card.send(UNKNOWN_INS).sw();
    }

    private static byte[] with(int from, int to, byte[] file) {
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return new MethodVisitor(Opcodes.ASM9, next) {
                            @Override
                            public void visitIntInsn(int opcode, int operand) {
                                super.visitIntInsn(opcode, operand == from ? to : operand);
                            }
                        };
                    }
                },
                0);
        return writer.toByteArray();
    }
}
