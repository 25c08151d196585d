package kazasu.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.client.JpkiCard;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CardOrder;
import kazasu.office.town.MovableClock;
import kazasu.office.town.Town;
import kazasu.office.town.Townsfolk;
import kazasu.office.town.TypedPins;
import kazasu.pki.CertificateKind;
import kazasu.pki.Pins;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database that goes away stops a procedure with a name, before the card is touched. */
@Tag("postgres")
final class GoneDatabaseTest {
    private final MovableClock clock = MovableClock.on(LocalDate.of(2026, 11, 24));
    private final TypedPins pins = TypedPins.specimen();

    @Test
    void aRenewalIsRefusedByName() {
        PostgresCluster cluster = PostgresCluster.start();
        try (Ledger ledger = Ledger.open(cluster.newDatabase())) {
            Town town = Town.quick(ledger, clock, new SeededChance(5, 5)).populate();
            String taro = Townsfolk.TARO.code();
            EmbeddedCard card = town.handedOver(Townsfolk.TARO, CardOrder.of(taro), pins, clock);
            cluster.close();
            assertThatThrownBy(() -> town.counter()
                            .renew(Attendance.holder(taro), card, EnumSet.allOf(CertificateKind.class), pins))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            e -> assertThat(e.refusal()).isEqualTo(Refusal.OFFICE_DATABASE_GONE));
            JpkiCard jpki = JpkiCard.select(card);
            jpki.verify(CertificateKind.SIGNATURE, Pins.SPECIMEN.of(CertificateKind.SIGNATURE));
            assertThat(jpki.sign(CertificateKind.SIGNATURE, new byte[] {1})).hasSize(256);
        }
    }
}
