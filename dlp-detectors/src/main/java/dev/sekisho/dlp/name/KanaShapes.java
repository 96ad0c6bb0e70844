package dev.sekisho.dlp.name;

/** Judges readings and foreign names in kana. */
final class KanaShapes {
    private static final int LONGEST_PART = 16;
    private static final int NAMES =
            NameLexicon.SURNAME_READING | NameLexicon.GIVEN_READING | NameLexicon.PERSON | 0x3F;

    private KanaShapes() {}

    static double plausibility(NameLexicon lexicon, char[] text, int from, int to) {
        return plausibility(lexicon, new TextSlice(text, from, to), 0, to - from);
    }

    static double plausibility(NameLexicon lexicon, CharSequence text, int s, int e) {
        int known = 0;
        int parts = 0;
        int i = s;
        while (i < e) {
            int from = i;
            while (i < e && kana(KanaFold.width(text.charAt(i)))) {
                i++;
            }
            if (i == from || i - from > LONGEST_PART) {
                return 0;
            }
            parts++;
            known += (lexicon.get(hash(text, from, i)) & NAMES) != 0 ? 1 : 0;
            if (i < e && !joint(text.charAt(i++))) {
                return 0;
            }
        }
        if (parts == 1) {
            return joined(lexicon, text, s, e, known);
        }
        return parts > 4 ? 0 : 0.3 + 0.65 * known / parts;
    }

    /** Whether all of a text is the reading of a surname and that of a given name, with or without a space between. */
    static boolean full(NameLexicon lexicon, CharSequence text) {
        int gap = 0;
        while (gap < text.length() && kana(KanaFold.width(text.charAt(gap)))) {
            gap++;
        }
        if (gap == text.length()) {
            return gap <= 2 * LONGEST_PART && full(lexicon, text, 0, gap);
        }
        int given = gap + 1;
        int end = given;
        while (end < text.length() && kana(KanaFold.width(text.charAt(end)))) {
            end++;
        }
        return gap > 0
                && gap <= LONGEST_PART
                && end == text.length()
                && end - given <= LONGEST_PART
                && NameChars.of(text.charAt(gap)) == NameChars.SPACE
                && full(lexicon, text, 0, gap, given, end);
    }

    private static boolean full(NameLexicon lexicon, CharSequence text, int s, int e) {
        for (int m = s + 2; m <= e - 2; m++) {
            if (full(lexicon, text, s, m, m, e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean full(NameLexicon lexicon, CharSequence text, int s, int surnameEnd, int given, int e) {
        return (lexicon.get(hash(text, s, surnameEnd)) & NameLexicon.SURNAME_READING) != 0
                && (lexicon.get(hash(text, given, e)) & NameLexicon.GIVEN_READING) != 0;
    }

    /** A reading without a space: both parts known, or one word. */
    private static double joined(NameLexicon lexicon, CharSequence text, int s, int e, int known) {
        return full(lexicon, text, s, e) ? 0.75 : known * 0.4;
    }

    /** The hash of kana as full katakana; voiced marks that stand apart are joined. */
    private static long hash(CharSequence text, int from, int to) {
        long h = NameLexicon.SEED;
        for (int i = from; i < to; i++) {
            char c = KanaFold.katakana(KanaFold.width(text.charAt(i)));
            char next = i + 1 < to ? KanaFold.width(text.charAt(i + 1)) : 0;
            if (voiced(next)) {
                c = (char) (c + (next == '゜' || next == '\u309A' ? 2 : 1));
                i++;
            }
            h = NameLexicon.add(h, c);
        }
        return h;
    }

    static boolean voiced(char c) {
        return c == '゛' || c == '゜' || c == '\u3099' || c == '\u309A';
    }

    static boolean kana(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.KATAKANA || kind == NameChars.HIRAGANA;
    }

    /**
     * Whether a character may part the words of a reading: a space, or in hiragana a dot. Names from abroad have dots
     * too.
     */
    static boolean joint(char[] text, int start, int at) {
        return NameChars.of(text[at]) == NameChars.SPACE
                || (text[at] == '・' && at > start && NameChars.of(text[at - 1]) == NameChars.HIRAGANA);
    }

    /** Where the words of kana begin that end at an index: あらき のぶお, of which the second was found. */
    static int stretchStart(char[] text, int windowStart, int start) {
        int i = start;
        while (i > windowStart && start - i <= LONGEST_PART && (kana(text[i - 1]) || space(text[i - 1]))) {
            i--;
        }
        while (i < start && space(text[i])) {
            i++;
        }
        return i;
    }

    /** Where the words of kana end that begin at an index. */
    static int stretchEnd(char[] text, int end, int windowEnd) {
        int i = end;
        while (i < windowEnd && i - end <= LONGEST_PART && (kana(text[i]) || space(text[i]))) {
            i++;
        }
        while (i > end && space(text[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean space(char c) {
        return NameChars.of(c) == NameChars.SPACE || c == '・';
    }

    private static boolean joint(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.SPACE || kind == NameChars.DOT;
    }
}
