package kazasu.features;

import kazasu.command.Failure;
import kazasu.model.Profile;
import kazasu.model.Profiles;

/** The profiles of {@code --profile}. */
final class ProfileNames {
    private ProfileNames() {}

    /**
     * Looks a profile up.
     *
     * @throws Failure if there is none of that name, and no such file
     */
    static Profile find(String name) {
        return Profiles.find(name)
                .orElseThrow(() -> new Failure(
                        "there is no profile " + name + "; ./kazasu card profiles lists them (plastic, …)",
                        "プロファイル" + name + "はありません。一覧：./kazasu card profiles"));
    }
}
