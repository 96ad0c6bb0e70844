package dev.sekisho.dlp.name;

/**
 * Takes a surname and a known given name behind one space for one name, and so two names with nothing between: where
 * the model is not sure of 高橋　光男氏 or 麻生ジロー, it reads two names there, and nobody writes two people so.
 */
final class SpacedNames {
    private SpacedNames() {}

    /** Moves the probability of the two readings to the name that joins them. */
    static void join(NameSpans s) {
        for (int i = 0; i < s.count; i++) {
            if (s.split[i] > s.start[i] && s.split[i] < s.end[i]) {
                join(s, i);
            }
        }
    }

    private static void join(NameSpans s, int whole) {
        boolean space = s.at(s.split[whole]) == NameChars.SPACE;
        if (space ? !given(s, whole) : s.at(s.split[whole]) == NameChars.DOT || common(s.last[whole])) {
            return;
        }
        int surname = find(s, s.start[whole], s.split[whole]);
        int given = find(s, space ? s.split[whole] + 1 : s.split[whole], s.end[whole]);
        if (surname < 0 || given < 0) {
            return;
        }
        double both = Math.min(s.probability[surname], s.probability[given]);
        if (!space && both < NameModel.LEAST) {
            return;
        }
        s.probability[whole] += both;
        s.probability[surname] -= both;
        s.probability[given] -= both;
    }

    /** Whether the second word is a given name rather than the next surname of a list. */
    private static boolean given(NameSpans s, int whole) {
        byte kind = s.kind[whole];
        int flags = s.last[whole];
        if (kind == NameKind.SURNAME_SPACE_GIVEN) {
            int one = s.end[whole] - s.split[whole] == 2 ? 1 : 0;
            return NameLexicon.given(flags) + one > NameLexicon.surname(flags);
        }
        return kind == NameKind.SURNAME_MIXED || (kind == NameKind.SURNAME_KATAKANA && !common(flags));
    }

    private static boolean common(int flags) {
        return NameLexicon.common(flags) > 1 && NameLexicon.given(flags) == 0;
    }

    private static int find(NameSpans s, int start, int end) {
        for (int i = 0; i < s.count; i++) {
            if (s.start[i] == start && s.end[i] == end) {
                return i;
            }
        }
        return -1;
    }
}
