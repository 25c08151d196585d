package kazasu.command;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * A word of the command line: a class annotated with picocli's {@code @Command}, with a public constructor without
 * parameters, named in {@code META-INF/services}. The floor that owns the word contributes it; {@link #call()} returns the
 * exit code: 0 good, 1 a verdict against the target, 2 could not run (see {@link Failure}).
 */
public interface Subcommand extends Callable<Integer> {
    /**
     * Classes annotated with {@code @Command} that this word groups, beside those of its own annotation. They are looked at only when
     * the word is typed: reading the annotations of a great group takes longer than many a word itself.
     */
    default List<Class<?>> words() {
        return List.of();
    }
}
