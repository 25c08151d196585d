package kazasu.office;

import java.util.Locale;
import kazasu.command.Text;

/**
 * What happens to a resident, or to the card, and may end a certificate (rules.md §2.3, §2.4). What each does is {@link
 * kazasu.office.rules.LifeEvents#effect}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of strings
public enum LifeEvent {
    /** Entered on the register for the first time. */
    BIRTH("birth", "出生"),
    /** 転居届: to another address of the same municipality. */
    MOVE_WITHIN("move within the municipality", "転居"),
    /** 転出届: a move to another municipality is announced. */
    MOVE_OUT_NOTICE("notice of moving out", "転出届"),
    /** 転入届: the new municipality records the address. */
    MOVE_IN("notice of moving in", "転入届"),
    /** By marriage or otherwise. */
    NAME_CHANGE("change of name", "氏名の変更"),
    SEX_CORRECTION("correction of the sex", "性別の訂正"),
    BIRTH_DATE_CORRECTION("correction of the date of birth", "生年月日の訂正"),
    /** 住居表示: the same house gets another address. */
    ADDRESS_RENUMBERED("new numbering of addresses", "住居表示の実施"),
    /** A change that the ordinance calls minor (軽微な修正). */
    MINOR_CORRECTION("minor correction", "軽微な修正"),
    DEATH("death", "死亡"),
    /** 国外転出 with 継続利用, on the day of departure itself. */
    DEPARTURE_WITH_CONTINUED_USE("departure abroad with continued use", "国外転出（継続利用あり）"),
    /** 国外転出 without 継続利用, or of a foreign national, on the day of departure itself. */
    DEPARTURE("departure abroad", "国外転出"),
    /** 国外からの転入 of somebody who went on using the card. */
    RETURN_FROM_ABROAD("return from abroad", "国外からの転入"),
    /** The period of stay is longer; the card does not follow by itself. */
    STAY_EXTENDED("extension of the period of stay", "在留期間の更新"),
    STAY_ENDED("end of the period of stay", "在留期間の満了"),
    /** 職権消除. */
    RECORD_DELETED("deletion of the residence record ex officio", "職権による住民票の消除"),
    /** Reported by telephone, at any hour. */
    CARD_LOST("report of loss", "紛失の届出"),
    CARD_FOUND("card found again", "カードの発見"),
    CARD_RETURNED("return of the card", "カードの返納"),
    /** Also when another card takes its place. */
    CARD_LAPSED("lapse of the card", "カードの失効"),
    /** A foreign resident's card is set to another last day. */
    CARD_VALIDITY_CHANGED("change of the card's validity", "カードの有効期間の変更");

    private final Text title;

    LifeEvent(String en, String ja) {
        title = new Text(en, ja);
    }

    /** Its stable name in ledgers, reports and features: lower case with hyphens, e.g. {@code move-in}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the office calls it. */
    public Text title() {
        return title;
    }
}
