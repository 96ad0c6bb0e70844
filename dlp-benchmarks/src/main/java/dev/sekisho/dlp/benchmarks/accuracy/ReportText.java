package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Locale;

/** The report as text for a terminal. */
final class ReportText {
    private final StringBuilder out = new StringBuilder();

    private ReportText() {}

    static String of(Report report) {
        ReportText text = new ReportText();
        text.bars(report.bars());
        report.notes().forEach(n -> text.line("  %s%n  %s", n.ja(), n.en()));
        text.wrong(report.wrong());
        report.curves().forEach(text::curve);
        text.scores(report.scores());
        return text.out.toString();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    static String mark(Bar.Basis basis) {
        return switch (basis) {
            case UNSEEN -> " ";
            case TRAINED_ON -> "†";
            case CROSS_VALIDATED -> "‡";
        };
    }

    private void bars(List<Bar> bars) {
        line("精度 / Accuracy");
        line("%-20s %-44s %9s %7s %7s  %s", "set", "measure", "value", "floor", "goal", "");
        for (Bar bar : bars) {
            line(
                    "%-20s %-44s %8s%s %7s %7s  %s / %s",
                    bar.set(),
                    bar.measure().en(),
                    bar.shown(bar.value()),
                    mark(bar.basis()),
                    bar.shown(bar.floor()),
                    bar.shown(bar.goal()),
                    bar.standing().en(),
                    bar.standing().ja());
        }
    }

    private void wrong(List<Report.Wrong> sets) {
        for (Report.Wrong one : sets) {
            line(
                    "%n誤検知 / False findings at LIKELY: %s %s (%.3f MB)",
                    one.set(), one.findings().byType(), one.findings().bytes() / 1e6);
        }
    }

    private void curve(Report.Titled titled) {
        line("%n較正 / Calibration: %s / %s (right by overlap / findings)", titled.ja(), titled.en());
        StringBuilder head = new StringBuilder(String.format("%-40s", "info type"));
        for (Likelihood likelihood : Likelihood.values()) {
            head.append(String.format(" %18s", likelihood));
        }
        line("%s %22s", head, "LIKELY and above");
        titled.calibration().curves().forEach((type, curve) -> {
            StringBuilder row = new StringBuilder(String.format("%-40s", type));
            for (Likelihood likelihood : Likelihood.values()) {
                row.append(String.format(" %18s", share(curve.right(likelihood), curve.all(likelihood))));
            }
            String above = share(curve.rightAtLeast(Likelihood.LIKELY), curve.allAtLeast(Likelihood.LIKELY));
            line("%s %22s%s", row, above, curve.tooSure() ? "  < 95 %" : "");
        });
    }

    static String share(int right, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%d/%d %.3f", right, all, (double) right / all);
    }

    private void scores(List<Report.SetScores> sets) {
        line("%n全ての値 / All scores");
        line(
                "%-22s%-20s%7s%7s | strict %6s%7s%7s | overlap %6s%7s%7s | %6s%7s",
                "set", "type", "gold", "pred", "P", "R", "F1", "P", "R", "F1", "count", "doc-R");
        for (Report.SetScores set : sets) {
            for (Score s : set.scores()) {
                line(
                        "%-22s%-20s%7d%7d |        %6.3f%7.3f%7.3f |         %6.3f%7.3f%7.3f | %6.2f%7.3f%s",
                        set.set(),
                        s.type(),
                        s.gold(),
                        s.found(),
                        s.strictPrecision(),
                        s.strictRecall(),
                        s.strictF1(),
                        s.overlapPrecision(),
                        s.overlapRecall(),
                        s.overlapF1(),
                        s.countRatio(),
                        s.documentRecall(),
                        mark(set.basis()));
            }
        }
    }
}
