package kazasu.workbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aJapaneseCharacterTakesTwoColumns() {
        assertThat(Table.width("署名用")).isEqualTo(6);
        assertThat(Table.width("ＫＥＮＳＨＯ")).isEqualTo(12);
        assertThat(Table.width("ｹﾝｼｮｳ")).isEqualTo(5);
        assertThat(Table.width("A–Z 0")).isEqualTo(5);
    }

    @Test
    void cellsStandUnderEachOther() {
        assertThat(new Table().row("種類", "番号", "").row("signature", "1", "x").text("  "))
                .isEqualTo("  種類       番号\n  signature  1     x\n");
    }

    @Test
    void groupsHaveWidthsOfTheirOwn() {
        assertThat(new Table()
                        .row("address", "a very long one")
                        .row("issued", "1", "x")
                        .row("issued", "22", "y")
                        .grouped(""))
                .isEqualTo("address  a very long one\nissued   1   x\nissued   22  y\n");
    }

    @Test
    void nothingIsNothing() {
        assertThat(new Table().text(" ")).isEmpty();
        assertThat(new Table().grouped(" ")).isEmpty();
    }
}
