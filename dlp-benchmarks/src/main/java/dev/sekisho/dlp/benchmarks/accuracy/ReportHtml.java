package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Locale;

/** The report as a page that needs nothing else and prints well. */
final class ReportHtml {
    private static final String STYLE = """
            body{font:15px/1.6 "Hiragino Sans","Noto Sans CJK JP",Meiryo,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#222}
            h1{font-size:1.5em;border-bottom:3px solid #8a1c1c;padding-bottom:.3em}h2{font-size:1.15em;margin-top:2em}
            .wide{overflow-x:auto}table{border-collapse:collapse;margin:1em 0;width:100%}
            th,td{border:1px solid #ccc;padding:.25em .6em;text-align:left;vertical-align:top}th{background:#f2efe9}
            td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td small,th small{display:block;color:#555}
            .GOAL{background:#dff0e2}.FLOOR{background:#fff}.SEEN{color:#777}.UNDER{background:#f8d7d7;font-weight:bold}.bad{background:#f8d7d7}
            .none{color:#999}p.note{margin:.3em 0;font-size:.9em}
            @media print{body{margin:0;max-width:none;font-size:9pt}.wide{overflow:visible}tr{break-inside:avoid}
            h2{break-after:avoid}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private final StringBuilder out = new StringBuilder();

    private ReportHtml() {}

    static String of(Report report) {
        ReportHtml html = new ReportHtml();
        html.out
                .append("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>精度 / Accuracy</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>検知の精度 / Accuracy of detection</h1>");
        html.bars(report.bars());
        for (Report.Note note : report.notes()) {
            html.out.append("<p class=\"note\">").append(note.ja()).append("<br>");
            html.out.append(note.en()).append("</p>");
        }
        html.wrong(report.wrong());
        report.curves().forEach(html::curve);
        html.scores(report.scores());
        return html.out.append("</body></html>\n").toString();
    }

    private void begin(String... heads) {
        out.append("<div class=\"wide\"><table><tr>");
        for (String head : heads) {
            out.append("<th>").append(head);
        }
        out.append("</tr>");
    }

    private void end() {
        out.append("</table></div>");
    }

    private void text(String ja, String en) {
        out.append("<td>").append(escape(ja)).append("<small>").append(escape(en));
        out.append("</small></td>");
    }

    private void number(String text) {
        out.append("<td class=\"n\">").append(escape(text)).append("</td>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void bars(List<Bar> bars) {
        begin(
                "データ<small>set</small>",
                "尺度<small>measure</small>",
                "値<small>value</small>",
                "下限<small>floor</small>",
                "目標<small>goal</small>",
                "判定<small>standing</small>",
                "備考<small>note</small>");
        for (Bar bar : bars) {
            out.append("<tr class=\"").append(bar.standing().name()).append("\"><td>");
            out.append(escape(bar.set())).append("</td>");
            text(bar.measure().ja(), bar.measure().en());
            number(bar.shown(bar.value()) + ReportText.mark(bar.basis()).strip());
            number(bar.shown(bar.floor()));
            number(bar.shown(bar.goal()));
            text(bar.standing().ja(), bar.standing().en());
            text(bar.basis().ja(), bar.basis().en());
            out.append("</tr>");
        }
        end();
    }

    private void wrong(List<Report.Wrong> sets) {
        for (Report.Wrong one : sets) {
            String types = one.findings().byType().isEmpty()
                    ? "–"
                    : one.findings().byType().toString();
            out.append("<p class=\"note\">誤検知（LIKELY 以上） / false findings at LIKELY: ")
                    .append(escape(one.set() + " " + types))
                    .append("</p>");
        }
    }

    private void curve(Report.Titled titled) {
        out.append("<h2>較正: ").append(titled.ja()).append(" / Calibration: ");
        out.append(titled.en())
                .append("</h2><p class=\"note\">重なりで正しかった割合（正/件） / share right by overlap (right/findings)</p>");
        begin(
                "種類<small>info type</small>",
                "VERY_​UNLIKELY",
                "UNLIKELY",
                "POSSIBLE",
                "LIKELY",
                "VERY_​LIKELY",
                "LIKELY 以上<small>and above</small>");
        titled.calibration().curves().forEach((type, curve) -> {
            out.append("<tr>");
            text(Labels.ja(type), type);
            for (Likelihood likelihood : Likelihood.values()) {
                share(curve.right(likelihood), curve.all(likelihood), false);
            }
            share(curve.rightAtLeast(Likelihood.LIKELY), curve.allAtLeast(Likelihood.LIKELY), curve.tooSure());
            out.append("</tr>");
        });
        end();
    }

    /** A share, its background filled as far as it goes. */
    private void share(int right, int all, boolean bad) {
        if (all == 0) {
            out.append("<td class=\"n none\">–</td>");
            return;
        }
        double share = (double) right / all;
        String style = bad
                ? ""
                : String.format(
                        Locale.ROOT, " style=\"background:linear-gradient(90deg,#d7e6f3 %.1f%%,#fff 0)\"", share * 100);
        out.append("<td class=\"n")
                .append(bad ? " bad" : "")
                .append('"')
                .append(style)
                .append('>');
        out.append(String.format(Locale.ROOT, "%.3f<small>%,d/%,d</small></td>", share, right, all));
    }

    private void scores(List<Report.SetScores> sets) {
        out.append("<h2>全ての値 / All scores</h2>");
        begin(
                "データ<small>set</small>",
                "種類<small>type</small>",
                "正解<small>gold</small>",
                "検出<small>found</small>",
                "厳密 P",
                "R",
                "F1",
                "重なり P<small>overlap</small>",
                "R",
                "F1",
                "件数比<small>count</small>",
                "文書 R<small>document</small>");
        for (Report.SetScores set : sets) {
            for (Score s : set.scores()) {
                out.append("<tr>");
                text(
                        set.set() + ReportText.mark(set.basis()).strip(),
                        set.basis().en());
                text(Labels.ja(s.type()), s.type());
                number(String.format(Locale.ROOT, "%,d", s.gold()));
                number(String.format(Locale.ROOT, "%,d", s.found()));
                figures(s.strictPrecision(), s.strictRecall(), s.strictF1());
                figures(s.overlapPrecision(), s.overlapRecall(), s.overlapF1(), s.countRatio(), s.documentRecall());
                out.append("</tr>");
            }
        }
        end();
    }

    private void figures(double... figures) {
        for (double figure : figures) {
            number(String.format(Locale.ROOT, "%.3f", figure));
        }
    }
}
