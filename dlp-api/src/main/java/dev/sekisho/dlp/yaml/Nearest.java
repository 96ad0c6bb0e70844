package dev.sekisho.dlp.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds the word that was probably meant. */
final class Nearest {
    private static final int MAX_LISTED = 12;

    /** Among more words none is looked for: a file of a megabyte may name thousands, and misspell thousands. */
    private static final int MAX_COMPARED = 200;

    private Nearest() {}

    static Hint hint(String word, Collection<String> allowed) {
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : allowed.size() > MAX_COMPARED ? List.<String>of() : allowed) {
            int d = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (d < bestDistance) {
                bestDistance = d;
                best = candidate;
            }
        }
        if (!best.isEmpty() && bestDistance <= Math.max(best.length() < 4 ? 1 : 2, best.length() / 3)) {
            return new Hint("「" + best + "」のことですか", "did you mean '" + best + "'?");
        }
        String all = allowed.stream()
                        .limit(MAX_LISTED)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("-")
                + (allowed.size() > MAX_LISTED ? ", …" : "");
        return new Hint("使えるもの: " + all, "one of: " + all);
    }

    /** Levenshtein; both words are cut to 64 characters, so that the cost is bounded. */
    private static int distance(String a, String b) {
        int n = Math.min(a.length(), 64);
        int m = Math.min(b.length(), 64);
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= m; j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = row[j];
                row[j] = value;
            }
        }
        return row[m];
    }
}
