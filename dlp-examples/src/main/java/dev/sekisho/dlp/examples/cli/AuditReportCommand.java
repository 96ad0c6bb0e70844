package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.TrailVerifier.Result;
import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.examples.report.AuditReportPage;
import dev.sekisho.dlp.examples.report.CheckedTrail;
import dev.sekisho.dlp.examples.report.ReportWords;
import dev.sekisho.dlp.report.AnomalyLimits;
import dev.sekisho.dlp.report.AuditFigures;
import dev.sekisho.dlp.report.FiguresReader;
import dev.sekisho.dlp.report.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "監査報告書（半年ごと）を作る / make the auditors' half-yearly report, one HTML file",
        footer = "終了コード / exit: 0 complete, 6 completeness unproven, 7 altered, 2 usage")
final class AuditReportCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(arity = "0..*", paramLabel = "HOME", description = "ノードごとのホーム（既定: --home） / the homes of several nodes")
    private List<Path> homes = new ArrayList<>();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--lang",
            defaultValue = "ja",
            paramLabel = "ja|en",
            description = "言語 / language (default: ${DEFAULT-VALUE})")
    private Language language = Language.JA;

    @Mixin
    private KeptOptions kept = new KeptOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "出力先 / where the report goes")
    private Path out = Path.of("");

    @Mixin
    private AskedBy asked = new AskedBy();

    @Override
    public Integer call() throws IOException, UserException {
        Period days = period.period();
        List<TrailPlace> places = TrailPlace.of(home, homes);
        List<CheckedTrail> checked = new ArrayList<>();
        FiguresReader reader = new FiguresReader(days, AnomalyLimits.DEFAULT);
        int exit = Exit.OK;
        for (TrailPlace place : places) {
            Result result = kept.verify(place).result();
            checked.add(new CheckedTrail(place.name(), result, KeptCheckpoints.elsewhere(place)));
            exit = Math.max(exit, exit(result.verdict()));
            if (result.verdict() != Verdict.ALTERED) {
                place.reader().read(reader);
            }
        }
        AuditFigures figures = reader.figures();
        String page = AuditReportPage.of(figures, checked, ReportWords.in(language.id()), Instant.now());
        Files.writeString(out, page, StandardCharsets.UTF_8);
        if (exit != Exit.ALTERED) { // a writer refuses an altered trail, as it must
            asked.record(
                    places,
                    "audit-report",
                    Map.of("from", days.from().toString(), "to", days.to().toString()));
        }
        System.out.println("報告書 / report: " + out);
        System.out.println("確認すべき点 / to look into: " + figures.anomalies().size());
        return exit;
    }

    static int exit(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> Exit.OK;
            case CONSISTENT -> Exit.UNPROVEN;
            case ALTERED -> Exit.ALTERED;
        };
    }
}
