package dev.sekisho.dlp.table;

import java.util.HashSet;
import java.util.List;

/** How much the values of a column look like people's names, which have no form of their own. */
final class NameColumn {
    /** How much the values of a column of names look like names at least. */
    static final double NAME_LIKE = 0.5;

    private NameColumn() {}

    /** From 0 to 1, 0 for what repeats itself, for words and for readings. */
    static double score(ColumnTypes types, List<String> values) {
        if (values.isEmpty() || repeats(values)) {
            return 0;
        }
        double sum = 0;
        int zero = 0;
        for (String v : values) {
            double score = types.values().name(v);
            sum += score;
            zero += score == 0 ? 1 : 0;
        }
        if (values.size() >= 3 && Shares.most(values, NameShape::oddEnding, 0.5)) {
            return 0;
        }
        boolean kanaOnly = Shares.most(values, ValueShape::kana, 0.95);
        return zero * 5 > values.size() || kanaOnly ? 0 : sum / values.size();
    }

    /** Whether a few words stand again and again: ranks and choices, no names. */
    static boolean repeats(List<String> values) {
        return values.size() >= 6 && new HashSet<>(values).size() * 3 < values.size();
    }

    /** Short codes with digits that hardly repeat. */
    static boolean numbersRecords(List<String> values) {
        return Shares.most(values, ValueShape::code, 0.95) && new HashSet<>(values).size() * 2 > values.size();
    }
}
