package kazasu.features;

import java.util.stream.Collectors;
import kazasu.command.Failure;
import kazasu.model.Profile;

/** The profiles of {@code --profile}. */
final class ProfileNames {
    private ProfileNames() {}

    /**
     * Looks a profile up.
     *
     * @throws Failure if there is none of that name; it lists those there are
     */
    static Profile find(String name) {
        return Profile.named(name).orElseThrow(() -> {
            String all = Profile.all().stream().map(Profile::name).collect(Collectors.joining(", "));
            return new Failure(
                    "there is no profile " + name + "; there are: " + all, "プロファイル" + name + "はありません。あるもの：" + all);
        });
    }
}
