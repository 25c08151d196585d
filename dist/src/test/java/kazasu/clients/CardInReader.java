package kazasu.clients;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.card.Stack;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import kazasu.reader.PrivatePcscd;
import kazasu.reader.VpcdLink;

/** One reader, and cards of several profiles that go into it one after the other; all have the same keys and numbers. */
final class CardInReader implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 20;

    private final Chance keys = new SeededChance(SEED, 0);
    private final Authorities authorities = Authorities.create(NOON, keys::nextRsaKey);
    private final List<RSAPrivateCrtKey> pool = List.of(keys.nextRsaKey(), keys.nextRsaKey());
    private final PrivatePcscd pcscd = PrivatePcscd.start(1);
    private final Program programs;

    CardInReader(Path directory) {
        programs = new Program(directory, pcscd.environment());
    }

    interface Use<T> {
        T with(Program programs);
    }

    /** Puts a card in, waits until pcscd sees it, and takes it out afterwards. */
    <T> T with(String profile, Use<T> use) {
        Profile found = Profile.named(profile).orElseThrow();
        EmbeddedCard card = made(found);
        try (VpcdLink link = VpcdLink.open(Stack.of(found, card), pcscd.endpoint(0))) {
            String atr = found.atr().toLowerCase(java.util.Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
            Await.until(
                    profile + " in the reader",
                    () -> programs.run("opensc-tool", "-a").output().contains(atr));
            return use.with(programs);
        } finally {
            // pcscd looks every 0.4 s: a card that is changed faster than that is one card for it
            Await.until(
                    "an empty reader",
                    () -> !programs.run("opensc-tool", "-l").output().contains("Yes"));
        }
    }

    private EmbeddedCard made(Profile profile) {
        Chance chance = new SeededChance(SEED, 1);
        EmbeddedCard card = EmbeddedCard.blank(profile, chance);
        card.powerOn();
        new Personaliser(new Issuance(authorities, NOON, chance), chance, DeviceAuthenticationKey.TEST)
                .importing(pool.iterator()::next)
                .personalise(card, profile, Holder.SPECIMEN, Pins.SPECIMEN);
        card.powerOff();
        return card;
    }

    @Override
    public void close() {
        pcscd.close();
    }
}
