package kazasu.pki;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Optional;
import java.util.function.Supplier;

/** The authorities on disk, a file each: PEM, so that OpenSSL reads it as it is, marked as test data. */
final class AuthorityFiles {
    private final Path directory;

    AuthorityFiles(Path home) {
        this.directory = home.resolve("authorities");
    }

    /** The authority, if its file is there. */
    Optional<CertificationAuthority> find(AuthorityPlan plan) {
        OnceFile file = file(plan);
        return file.read().map(text -> AuthorityPem.parse(file.path(), text, plan));
    }

    CertificationAuthority open(AuthorityPlan plan, Supplier<RSAPrivateCrtKey> keys) {
        OnceFile file = file(plan);
        return AuthorityPem.parse(file.path(), file.readOrMake(() -> AuthorityPem.format(plan.make(keys.get()))), plan);
    }

    private OnceFile file(AuthorityPlan plan) {
        return new OnceFile(directory.resolve(plan.fileName()));
    }
}
