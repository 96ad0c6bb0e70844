package dev.sekisho.dlp.name;

/** Finds the stretches of kanji and katakana, with single spaces and dots between, in which names may stand. */
final class NameClusters {
    private NameClusters() {}

    /** Whether a cluster can begin here, that is, nothing before belongs to the same one. */
    static boolean begins(char[] text, int windowStart, int i) {
        return switch (NameChars.of(text[i])) {
            case NameChars.KANJI, NameChars.KATAKANA -> letters(text, windowStart, i);
            case NameChars.HIRAGANA -> HiraganaCandidates.begins(text, windowStart, i);
            case NameChars.LATIN -> text[i] <= 'Z' && LatinCandidates.begins(text, windowStart, i);
            default -> false;
        };
    }

    /** One past the last character of the cluster that begins here. */
    static int end(char[] text, int windowEnd, int from) {
        return switch (NameChars.of(text[from])) {
            case NameChars.HIRAGANA -> HiraganaCandidates.end(text, windowEnd, from);
            case NameChars.LATIN -> LatinCandidates.end(text, windowEnd, from);
            default -> endOfLetters(text, windowEnd, from);
        };
    }

    private static boolean letters(char[] text, int windowStart, int i) {
        if (i == windowStart) {
            return true;
        }
        byte before = NameChars.of(text[i - 1]);
        if (letter(before)) {
            return false;
        }
        return !(joint(before) && i - 2 >= windowStart && letter(NameChars.of(text[i - 2])));
    }

    private static int endOfLetters(char[] text, int windowEnd, int from) {
        int stop = Math.min(windowEnd, from + NameSpans.LONGEST_CLUSTER);
        int i = from;
        while (i < stop) {
            byte c = NameChars.of(text[i]);
            if (!letter(c) && !(joint(c) && i > from && i + 1 < stop && letter(NameChars.of(text[i + 1])))) {
                break;
            }
            i++;
        }
        return i;
    }

    static boolean letter(byte c) {
        return c == NameChars.KANJI || c == NameChars.KATAKANA;
    }

    private static boolean joint(byte c) {
        return c == NameChars.SPACE || c == NameChars.DOT;
    }
}
