package kazasu.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import kazasu.client.JpkiCard;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.command.Subcommand;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The word {@code card}: makes, shows and copies cards. */
@Command(
        name = "card",
        subcommands = {ProfileCommand.class, ReferenceCommand.class},
        description = {"make, show, export and import cards", "カードの作成・表示・書き出し・取り込み"})
public final class CardCommand implements Subcommand {
    private final Function<Path, ? extends CardSource> source;

    @Spec
    private @Nullable CommandSpec spec;

    /** For the service loader. */
    public CardCommand() {
        this(Cards::new);
    }

    CardCommand(Function<Path, ? extends CardSource> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not parsed by picocli");
        }
        throw UsageError.wordMissing(spec);
    }

    @Command(
            name = "new",
            description = {"make a personalised card with the public test PINs", "公開テスト用暗証番号の発行済みカードを作成"})
    int create(
            @Mixin Common common,
            @Option(
                            names = "--profile",
                            required = true,
                            paramLabel = "P",
                            description = {"what kind of card: a name or a profile file", "カードの種類（名前またはプロファイルのファイル）"})
                    String profile,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = {"the card image to write", "書き出すカードイメージ"})
                    Path out,
            @Option(
                            names = "--force",
                            description = {"replace what is there", "既存のファイルを置き換える"})
                    boolean force) {
        UserFiles.checkFree(out, force);
        source.apply(common.home()).create(profile, out);
        Common.out().println(common.say("card written: ", "カードを書き出しました: ") + out);
        return 0;
    }

    @Command(
            name = "show",
            description = {
                "show a card, without using it; alone: list the profiles",
                "カードの内容を表示（カードは使用しない）。引数なしはプロファイルの一覧"
            })
    int show(
            @Mixin Common common,
            @Parameters(
                            arity = "0..1",
                            paramLabel = "P|FILE",
                            description = {"profile or card image", "プロファイルまたはカードイメージ"})
                    @Nullable
                    String card,
            @Option(
                            names = "--show-pins",
                            description = {"print the PINs too", "暗証番号も表示"})
                    boolean pins) {
        if (card == null) {
            return profiles(common);
        }
        Common.out()
                .print(new CardPage(common, pins).of(source.apply(common.home()).look(card)));
        return 0;
    }

    @Command(
            name = "profiles",
            description = {"list the profiles", "プロファイルの一覧"})
    int profiles(@Mixin Common common) {
        Common.out().print(new ProfileList(common).text());
        Path specimen = source.apply(common.home()).specimen();
        Common.out()
                .println(common.say(
                        "./kazasu card show " + specimen + ": the specimen", "見本カード: ./kazasu card show " + specimen));
        return 0;
    }

    @Command(
            name = "export",
            description = {"write a card image again, checked and in today's format", "カードイメージを検査し現在の形式で書き出す"})
    int export(
            @Mixin Common common,
            @Parameters(
                            paramLabel = "FILE",
                            description = {"a card image", "カードイメージ"})
                    Path from,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE2",
                            description = {"the card image to write", "書き出すカードイメージ"})
                    Path out,
            @Option(
                            names = "--force",
                            description = {"replace what is there", "既存のファイルを置き換える"})
                    boolean force) {
        UserFiles.checkFree(out, force);
        source.apply(common.home()).copy(existing(from), out);
        Common.out().println(common.say("card written: ", "カードを書き出しました: ") + out);
        return 0;
    }

    @Command(
            name = "import",
            description = {"make a card image the specimen of the home directory", "カードイメージを見本カードとして取り込む"})
    int take(
            @Mixin Common common,
            @Parameters(
                            paramLabel = "FILE",
                            description = {"a card image", "カードイメージ"})
                    Path from,
            @Option(
                            names = "--force",
                            description = {"replace the specimen that is there", "既存の見本カードを置き換える"})
                    boolean force) {
        CardSource cards = source.apply(common.home());
        UserFiles.checkFree(cards.specimen(), force);
        cards.copy(existing(from), cards.specimen());
        Common.out().println(common.say("specimen card: ", "見本カード: ") + cards.specimen());
        return 0;
    }

    @Command(
            name = "block",
            description = {"use up the tries of a PIN with wrong ones", "誤った暗証番号を上限まで照合してロックする"})
    int block(
            @Mixin Common common,
            @Parameters(
                            paramLabel = "FILE",
                            description = {"a card image", "カードイメージ"})
                    Path card,
            @Option(
                            names = "--pin",
                            required = true,
                            paramLabel = "signature|user-authentication",
                            description = {"which PIN", "どの暗証番号か"})
                    String pin) {
        CertificateKind kind = KindNames.of(pin);
        try (HeldCard held = source.apply(common.home()).open(existing(card).toString())) {
            held.slot().powerOn();
            PinBlocking.block(JpkiCard.select(held.slot()), kind);
        }
        Common.out()
                .println(common.say("blocked: ", "ロックしました: ")
                        + KindNames.title(kind).in(common.language()));
        return 0;
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such file: " + file, "ファイルがありません: " + file);
        }
        return file;
    }
}
