package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.HashSet;
import java.util.Set;

/**
 * In how many tables and forms the people were counted exactly. A row or form is a person; documents in which a name
 * occurs twice are left out.
 *
 * @param exact the documents whose count is right
 * @param asked the documents that were asked
 */
record PeopleCount(int exact, int asked) {
    private static final Set<String> TABLES = Set.of(
            "csv_head",
            "csv_nohead",
            "csv_quoted",
            "tsv_head",
            "tsv_nohead",
            "html",
            "json",
            "sql",
            "xlsx",
            "pipe",
            "space",
            "form");
    private static final String SOURCE = "synth/";

    static PeopleCount in(EvaluationSet set, Answers answers) {
        int exact = 0;
        int asked = 0;
        for (Document document : set.documents()) {
            long names = distinctNames(document);
            if (names >= 0 && isTable(document)) {
                asked++;
                exact += answers.to(document).people() == names ? 1 : 0;
            }
        }
        return new PeopleCount(exact, asked);
    }

    private static boolean isTable(Document document) {
        return document.source().startsWith(SOURCE)
                && TABLES.contains(document.source().substring(SOURCE.length()));
    }

    /** How many names are marked, or -1 where two are equal. */
    private static long distinctNames(Document document) {
        Set<String> names = new HashSet<>();
        for (Document.Span span : document.spans()) {
            if (span.type().equals("PERSON") && !names.add(document.slice(span))) {
                return -1;
            }
        }
        return names.size();
    }

    double share() {
        return asked == 0 ? 0 : (double) exact / asked;
    }
}
