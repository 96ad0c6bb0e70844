package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.audit.TrailVerifier.Result;
import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.examples.report.BreachPage;
import dev.sekisho.dlp.examples.report.CheckedTrail;
import dev.sekisho.dlp.examples.report.ReportWords;
import dev.sekisho.dlp.report.BreachReader;
import dev.sekisho.dlp.report.BreachReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "breach",
        description = "漏えい等報告（個人情報保護法 26 条）の下書きを作る / draft the report that APPI Article 26 asks for",
        footer = "終了コード / exit: 0, 7 the trail was altered and nothing is written, 2 usage")
final class AuditBreachCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--transfer",
            required = true,
            paramLabel = "ID",
            description = "漏えいした転送（繰り返し可。trace で探す） / a transfer that leaked, may be repeated; see trace")
    private List<String> transfers = new ArrayList<>();

    /** The two reports. */
    enum Stage {
        PRELIMINARY,
        FINAL
    }

    @Option(
            names = "--stage",
            defaultValue = "preliminary",
            paramLabel = "preliminary|final",
            description = "速報か確報か / which report (default: ${DEFAULT-VALUE})")
    private Stage stage = Stage.PRELIMINARY;

    @Option(
            names = "--discovered",
            paramLabel = "DAY",
            description = "知った日（既定: 今日） / when it became known (default: today)")
    private @Nullable LocalDate discovered;

    @Option(names = "--wrongful-purpose", description = "不正の目的のおそれがある（確報は 60 日） / possibly with a wrongful purpose")
    private boolean wrongful;

    @Option(
            names = "--lang",
            defaultValue = "ja",
            paramLabel = "ja|en",
            description = "言語 / language (default: ${DEFAULT-VALUE})")
    private Language language = Language.JA;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "出力先 / where the report goes")
    private Path out = Path.of("");

    @Mixin
    private KeptOptions kept = new KeptOptions();

    @Mixin
    private AskedBy asked = new AskedBy();

    @Override
    public Integer call() throws IOException, UserException {
        TrailPlace place = TrailPlace.of(home, List.of()).get(0);
        Result result = kept.verify(place).result();
        if (result.verdict() == Verdict.ALTERED) {
            System.err.println("改変あり / altered: " + result.reason());
            return Exit.ALTERED;
        }
        BreachReader reader = new BreachReader(transfers);
        place.reader().read(RecordFilter.ofKinds().ofTransfers(transfers), reader);
        if (reader.transfers().size() != new LinkedHashSet<>(transfers).size()) {
            throw new UserException("証跡にない転送があります / not every one of these transfers is in the trail");
        }
        LocalDate day = discovered == null ? LocalDate.now(PeriodOptions.ZONE) : discovered;
        BreachReport report = new BreachReport(reader.transfers(), day, wrongful);
        CheckedTrail checked = new CheckedTrail(place.name(), result, "");
        String page =
                BreachPage.of(report, stage == Stage.FINAL, checked, ReportWords.in(language.id()), PeriodOptions.ZONE);
        Files.writeString(out, page, StandardCharsets.UTF_8);
        asked.record(List.of(place), "audit-breach", Map.of("transfers", transfers));
        System.out.println("下書き / draft: " + out);
        return Exit.OK;
    }
}
