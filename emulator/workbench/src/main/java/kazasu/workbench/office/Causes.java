package kazasu.workbench.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.command.Text;
import kazasu.office.LifeEvent;
import kazasu.office.Procedure;

/** What the ledger gives as cause of a revocation: the name of an event, of a procedure, or a word of the counter's. */
final class Causes {
    private static final Map<String, Text> WORDS = Map.of(
            "HOLDER_REQUEST", new Text("the holder asked for it", "本人の失効申請"),
            "KEY_COMPROMISE", new Text("notice of key compromise", "漏えい等の届出"),
            "RECORDING_ERROR", new Text("recording error", "記録誤り等"),
            "AUTHORITY_KEY_COMPROMISE", new Text("the authority's key leaked", "発行者署名符号の漏えい"),
            "FACTORY_REJECT", new Text("rejected at the factory", "製造時の不良"),
            "KEY_DESTROYED", new Text("its key made room for an issue that was given up", "中止した発行による鍵の消去"),
            "ABANDONED", new Text("application given up", "申請の中止"),
            "MOVE_IN_OVERDUE", new Text("no notice of moving in within the time", "転入届の期限経過"),
            "CARD_EXPIRED", new Text("the card expired", "カードの有効期間満了"));

    private Causes() {}

    static Text of(String word) {
        Stream<Text> events = Arrays.stream(LifeEvent.values())
                .filter(event -> event.name().equals(word))
                .map(LifeEvent::title);
        Stream<Text> procedures = Arrays.stream(Procedure.values())
                .filter(procedure -> procedure.name().equals(word))
                .map(Names::of);
        return Stream.concat(Stream.ofNullable(WORDS.get(word)), Stream.concat(events, procedures))
                .findFirst()
                .orElseGet(() -> plain(word.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static Text plain(String word) {
        return new Text(word, word);
    }
}
