package kazasu.mutation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** The mutants of the applet, by PIT's engine. */
final class Mutants {
    private static final String APPLET = "kazasu.applet";
    private static final List<String> MUTATORS = List.of("STRONGER");

    private final Mutater mutater = new GregorEngineFactory()
            .createEngine(EngineArguments.arguments().withMutators(MUTATORS))
            .createMutator(new ClassloaderByteArraySource(Mutants.class.getClassLoader()));

    /** The names of the applet's classes, in order. */
    static List<String> classes() {
        return new ClassFileImporter()
                .importPackages(APPLET).stream()
                        .map(JavaClass::getName)
                        .filter(name -> Mutants.class.getResource("/" + name.replace('.', '/') + ".class") != null)
                        .sorted()
                        .toList();
    }

    /** The places where a class can be changed, each with the change. */
    Stream<Mutant> of(String className) {
        return mutater.findMutations(ClassName.fromString(className)).stream()
                .map(place ->
                        new Mutant(place, mutater.getMutation(place.getId()).getBytes()));
    }

    /**
     * One change.
     *
     * @param place where
     * @param classFile the whole class with it
     */
    record Mutant(MutationDetails place, byte[] classFile) {
        String className() {
            return place.getClassName().asJavaName();
        }

        /** Class, method, what was done; without the line, which moves. */
        String name() {
            return "%s.%s [%s] %s"
                    .formatted(
                            place.getClassName().getNameWithoutPackage().asJavaName(),
                            place.getMethod(),
                            place.getMutator().replaceAll(".*\\.", ""),
                            place.getDescription());
        }

        /** In one line: class, method, line, what was done. */
        @Override
        public String toString() {
            return "%s.%s:%d  %s  [%s]"
                    .formatted(
                            place.getClassName().getNameWithoutPackage().asJavaName(),
                            place.getMethod(),
                            place.getLineNumber(),
                            place.getDescription(),
                            place.getMutator().replaceAll(".*\\.", ""));
        }
    }
}
