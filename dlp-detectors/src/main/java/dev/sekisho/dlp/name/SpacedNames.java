package dev.sekisho.dlp.name;

/**
 * Takes a surname and a known given name behind one space for one name: where the model is not sure of 高橋　光男氏, it reads
 * two names there, and nobody writes two people so.
 */
final class SpacedNames {
    private SpacedNames() {}

    /** Moves the probability of the two readings to the name that joins them. */
    static void join(NameSpans s) {
        for (int i = 0; i < s.count; i++) {
            if (s.kind[i] == NameKind.SURNAME_SPACE_GIVEN) {
                join(s, i);
            }
        }
    }

    private static void join(NameSpans s, int whole) {
        int surname = find(s, NameKind.SURNAME, s.start[whole], s.split[whole]);
        int given = find(s, NameKind.GIVEN, s.split[whole] + 1, s.end[whole]);
        if (surname < 0 || given < 0) {
            return;
        }
        double both = Math.min(s.probability[surname], s.probability[given]);
        s.probability[whole] += both;
        s.probability[surname] -= both;
        s.probability[given] -= both;
    }

    private static int find(NameSpans s, byte kind, int start, int end) {
        for (int i = 0; i < s.count; i++) {
            if (s.start[i] == start && s.end[i] == end && s.kind[i] == kind) {
                return i;
            }
        }
        return -1;
    }
}
