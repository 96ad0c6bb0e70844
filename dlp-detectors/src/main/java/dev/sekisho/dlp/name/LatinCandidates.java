package dev.sekisho.dlp.name;

/** Proposes names in Latin letters: one to five words with capitals, such as Bettina Bergengruen or Rekico. */
final class LatinCandidates {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 48;

    private LatinCandidates() {}

    /** Whether a phrase of Latin words begins here. */
    static boolean begins(char[] text, int windowStart, int i) {
        if (i == windowStart) {
            return true;
        }
        byte before = NameChars.of(text[i - 1]);
        if (before == NameChars.LATIN || before == NameChars.DIGIT || "@._-/'&#$%=<\\+".indexOf(text[i - 1]) >= 0) {
            return false;
        }
        return !(before == NameChars.SPACE && i - 2 >= windowStart && NameChars.of(text[i - 2]) == NameChars.LATIN);
    }

    static int end(char[] text, int windowEnd, int from) {
        int i = from;
        int stop = Math.min(windowEnd, from + LONGEST);
        while (i < stop && (NameChars.of(text[i]) == NameChars.LATIN || joint(text, i, stop))) {
            i++;
        }
        return i;
    }

    private static boolean joint(char[] text, int i, int stop) {
        char c = text[i];
        if (i + 1 >= stop || (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '\u3000')) {
            return false;
        }
        boolean spaced = c == '.' && text[i + 1] == ' ' && i + 2 < stop && NameChars.of(text[i + 2]) == NameChars.LATIN;
        return spaced || NameChars.of(text[i + 1]) == NameChars.LATIN;
    }

    static void propose(NameSpans s) {
        int words = 0;
        for (int i = s.clusterStart; i < s.clusterEnd; i++) {
            boolean wordStart = s.at(i) == NameChars.LATIN && s.at(i - 1) != NameChars.LATIN;
            if (wordStart && (s.text[i] < 'A' || (s.text[i] > 'Z' && s.text[i] < 0xC0) || ++words > MOST_WORDS)) {
                break;
            }
            boolean wordEnd = s.at(i) == NameChars.LATIN && s.at(i + 1) != NameChars.LATIN;
            if (wordEnd && (words > 1 || i > s.clusterStart) && (i + 1 == s.clusterEnd || s.text[i + 1] == ' ')) {
                s.add(words > 1 ? NameKind.LATIN_PARTS : NameKind.LATIN, s.clusterStart, i + 1, s.clusterStart, 0, 0);
            }
        }
    }
}
