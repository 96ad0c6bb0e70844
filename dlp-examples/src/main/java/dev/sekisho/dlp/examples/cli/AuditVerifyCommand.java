package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.TrailIndexes;
import dev.sekisho.dlp.audit.TrailVerifier.Result;
import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.examples.cli.KeptOptions.Checked;
import dev.sekisho.dlp.witness.TimestampSink.Stamped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "改変・削除・入れ替え・末尾の欠落を探す / find changed, removed, reordered or missing records",
        footer = "終了コード（最も悪いノード） / exit, of the worst node: 0 complete, 6 completeness unproven, 7 altered")
final class AuditVerifyCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(arity = "0..*", paramLabel = "HOME", description = "ノードごとのホーム（既定: --home） / the homes of several nodes")
    private List<Path> homes = new ArrayList<>();

    @Mixin
    private KeptOptions kept = new KeptOptions();

    @Option(
            names = "--indexes",
            description =
                    "検索用の索引が記録と合うかも、すべて読んで調べる（監査人の鍵が要る）"
                            + " / also read everything and compare the indexes of searches with the records; needs a key that reads")
    private boolean indexes;

    @Override
    public Integer call() throws IOException, UserException {
        List<TrailPlace> places = TrailPlace.of(home, homes);
        int worst = Exit.OK;
        for (TrailPlace place : places) {
            Checked checked = kept.verify(place);
            String line = line(checked.result());
            System.out.println(places.size() == 1 ? line : place.name() + ": " + line);
            stamped(checked.stamped());
            if (kept.asksForTimestamps() && checked.stamped().isEmpty()) {
                System.err.println("警告: 時刻認証がありません / warning: there are no timestamps");
            }
            worst = Math.max(worst, AuditReportCommand.exit(checked.result().verdict()));
            if (indexes && checked.result().verdict() != Verdict.ALTERED) {
                worst = Math.max(worst, checkIndexes(place));
            }
            if (KeptCheckpoints.elsewhere(place).isEmpty()) {
                System.err.println("警告: チェックポイントがホストの外に保管されていません。運用者は証跡全体を書き換えられます。checkpoints.txt に保管先を"
                        + " / warning: no checkpoint leaves this host, so its operator could rewrite the whole trail; name a"
                        + " place in " + place.dir().resolve("checkpoints.txt"));
            }
        }
        return worst;
    }

    private static int checkIndexes(TrailPlace place) throws IOException {
        TrailIndexes.Result result = TrailIndexes.check(place.trail(), place.readingKey());
        System.out.println("索引 / indexes: " + result.indexed() + ", 消去のため照合できない / not comparable after an erasure: "
                + result.untold() + ", 記録と違う / telling something else than the records: " + result.wrong());
        return result.wrong().isEmpty() ? Exit.OK : Exit.ALTERED;
    }

    private static String line(Result result) {
        String torn = result.reason().equals("torn-tail") ? "（末尾に書きかけ / torn tail）" : "";
        return switch (result.verdict()) {
            case COMPLETE -> "完全 / complete: " + result.records() + " records, " + result.proven() + " proven" + torn;
            case CONSISTENT ->
                "矛盾なし、完全性は未証明 / consistent, completeness unproven: " + result.records() + " records" + torn;
            case ALTERED -> "改変あり / altered: " + result.reason();
        };
    }

    private static void stamped(List<Stamped> stamped) {
        if (!stamped.isEmpty()) {
            Stamped last = stamped.get(stamped.size() - 1);
            System.out.println("時刻認証 / timestamps: " + stamped.size() + ", "
                    + last.checkpoint().split("\n", 3)[1] + " records at " + last.time());
        }
    }
}
