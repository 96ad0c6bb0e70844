package dev.sekisho.dlp.examples.report;

import java.util.List;

/** The text of a report in the making: headings, and tables that say when they are empty or cut. Not thread-safe. */
final class ReportBody {
    /** So many lines of a list are shown; how many there are is always said. */
    private static final int LISTED = 200;

    private final StringBuilder html = new StringBuilder();
    private final ReportWords words;

    ReportBody(ReportWords words) {
        this.words = words;
    }

    StringBuilder html() {
        return html;
    }

    void heading(String key) {
        html.append("<h2>").append(words.html(key)).append("</h2>");
    }

    /** Begins a table. */
    void begin(String... heads) {
        html.append("<table><tr>");
        for (String head : heads) {
            html.append("<th>").append(words.html("head." + head)).append("</th>");
        }
        html.append("</tr>");
    }

    /** What is shown of a list. */
    <T> List<T> first(List<T> all) {
        return all.size() <= LISTED ? all : all.subList(0, LISTED);
    }

    /** Ends a table of a list that has so many lines. */
    void end(int all) {
        html.append("</table>");
        if (all == 0) {
            html.append("<p>").append(words.html("none")).append("</p>");
        }
        more(LISTED, all);
    }

    /** Says how many there are when not all are shown. */
    void more(int shown, int all) {
        if (all > shown) {
            html.append("<p>")
                    .append(words.html("more", shown, ReportWords.number(all)))
                    .append("</p>");
        }
    }
}
