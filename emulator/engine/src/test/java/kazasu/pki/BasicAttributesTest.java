package kazasu.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** card-interface.md §5.4. */
class BasicAttributesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1868-01-24, 018680124",
        "1868-01-25, 118680125",
        "1912-07-29, 119120729",
        "1912-07-30, 219120730",
        "1926-12-24, 219261224",
        "1926-12-25, 319261225",
        "1989-01-07, 319890107",
        "1989-01-08, 419890108",
        "1990-01-02, 419900102",
        "2019-04-30, 420190430",
        "2019-05-01, 520190501"
    })
    void era_and_gregorian_date(LocalDate date, String encoded) {
        assertThat(BirthDate.of(date).encoded()).isEqualTo(encoded);
        assertThat(BirthDate.of(date).date()).contains(date);
    }

    @Test
    void unknown_parts_are_zero() {
        assertThat(BirthDate.UNKNOWN.encoded()).isEqualTo("000000000");
        assertThat(BirthDate.UNKNOWN.date()).isEmpty();
        assertThat(new BirthDate(1950, 6, 0).encoded()).isEqualTo("319500600");
        assertThat(new BirthDate(1950, 0, 0).encoded()).isEqualTo("319500000");
    }

    @Test
    void a_part_of_a_date_that_can_lie_in_two_eras_has_none() {
        assertThat(new BirthDate(1989, 0, 0).encoded()).isEqualTo("019890000");
        assertThat(new BirthDate(1989, 1, 0).encoded()).isEqualTo("019890100");
        assertThat(new BirthDate(1989, 2, 0).encoded()).isEqualTo("419890200");
    }

    @Test
    void impossible_dates_are_refused() {
        assertThatThrownBy(() -> new BirthDate(2023, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(1990, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(0, 5, 4));
    }

    @Test
    void ascii_becomes_full_width() {
        BasicAttributes person = new BasicAttributes("SMITH John", Sex.FEMALE, BirthDate.UNKNOWN, "検証町1-2 A~3");
        assertThat(person.name()).isEqualTo("ＳＭＩＴＨ　Ｊｏｈｎ");
        assertThat(person.address()).isEqualTo("検証町１－２　Ａ～３");
    }

    @Test
    void one_substitution_digit_a_character_even_outside_the_basic_plane() {
        BasicAttributes person = new BasicAttributes("𠮷田　太郎", Sex.MALE, BirthDate.UNKNOWN, "東京都");
        assertThat(person.nameSubstitutions()).isEqualTo("00000");
        assertThat(person.addressSubstitutions()).isEqualTo("000");
    }

    @Test
    void an_address_has_at_most_200_characters() {
        new BasicAttributes("検証　太郎", Sex.MALE, BirthDate.UNKNOWN, "町".repeat(200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BasicAttributes("検証　太郎", Sex.MALE, BirthDate.UNKNOWN, "町".repeat(201)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BasicAttributes(" ", Sex.MALE, BirthDate.UNKNOWN, "町"));
    }

    @Test
    void the_specimen() {
        BasicAttributes person = Holder.SPECIMEN.attributes();
        assertThat(person.name()).isEqualTo("検証　太郎");
        assertThat(person.sex().encoded()).isEqualTo("1");
        assertThat(person.birthDate().encoded()).isEqualTo("419910504");
        assertThat(person.address()).isEqualTo("群馬県前橋市検証町一丁目１番１号");
        assertThat(Holder.SPECIMEN.municipality()).isEqualTo(new Municipality("Gunma-ken", "Maebashi-shi", "10201"));
    }

    @Test
    void a_municipality_code_has_five_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Municipality("Gunma-ken", "Maebashi-shi", "102016"));
    }
}
