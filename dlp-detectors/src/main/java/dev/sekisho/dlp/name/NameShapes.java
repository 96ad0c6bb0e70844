package dev.sekisho.dlp.name;

/** Judges whole cells by their words and shape; no context, no allocation. */
final class NameShapes {
    private static final int LONGEST = 32;

    private NameShapes() {}

    static double plausibility(NameLexicon lexicon, char[] text, int from, int to) {
        return plausibility(lexicon, new TextSlice(text, from, to), 0, to - from);
    }

    /** How likely a text is a name, with spaces around it or not; from 0 to about 1. */
    static double plausibility(NameLexicon lexicon, CharSequence text, int start, int end) {
        int s = start;
        int e = end;
        while (s < e && NameChars.space(text.charAt(s))) {
            s++;
        }
        while (e > s && NameChars.space(text.charAt(e - 1))) {
            e--;
        }
        if (e - s < 2 || e - s > LONGEST) {
            return 0;
        }
        byte c = NameChars.of(KanaFold.width(text.charAt(s)));
        return switch (c) {
            case NameChars.KANJI -> kanji(lexicon, text, s, e);
            case NameChars.KATAKANA, NameChars.HIRAGANA -> KanaShapes.plausibility(lexicon, text, s, e);
            case NameChars.LATIN -> RomajiShapes.plausibility(text, s, e);
            default -> 0;
        };
    }

    private static double kanji(NameLexicon lexicon, CharSequence text, int s, int e) {
        if (e - s > 12) {
            return 0;
        }
        int gap = -1;
        for (int i = s; i < e; i++) {
            byte c = NameChars.of(text.charAt(i));
            if (c == NameChars.SPACE || c == NameChars.DOT) {
                if (gap >= 0) {
                    return 0;
                }
                gap = i;
            } else if (c < NameChars.KANJI || c > NameChars.HIRAGANA) {
                return 0;
            }
        }
        return gap < 0 ? joined(lexicon, text, s, e) : parts(lexicon, text, s, gap, gap + 1, e);
    }

    private static double parts(NameLexicon lexicon, CharSequence text, int s, int m, int k, int e) {
        int surname = NameLexicon.surname(word(lexicon, text, s, m));
        int flags = word(lexicon, text, k, e);
        boolean given = NameLexicon.given(flags) > 0 || (flags & NameLexicon.GIVEN_READING) != 0;
        boolean word = m - s == 1 && e - k == 1 && SpacedWord.word(lexicon, text.charAt(s), text.charAt(k));
        double shape = word ? -0.5 : m - s <= 3 && e - k <= 4 ? 0.25 : 0.05;
        return Math.max(0, Math.min(0.99, shape + (surname > 1 ? 0.45 : surname > 0 ? 0.35 : 0) + (given ? 0.35 : 0)));
    }

    private static double joined(NameLexicon lexicon, CharSequence text, int s, int e) {
        int whole = word(lexicon, text, s, e);
        double best = 0;
        for (int m = s + 1; m < e && m - s <= 4; m++) {
            int surname = word(lexicon, text, s, m);
            if (NameLexicon.surname(surname) > 0 && e - m <= 4) {
                best = Math.max(best, split(lexicon, text, m, e, surname, m - s));
            }
        }
        boolean other = (whole & (NameLexicon.PROPER | 0x3C0)) != 0;
        if (NameLexicon.surname(whole) > 1) {
            best = Math.max(best, other ? 0.4 : 0.55);
        }
        return other ? best * 0.6 : best;
    }

    private static double split(NameLexicon lexicon, CharSequence text, int m, int e, int surname, int length) {
        int given = word(lexicon, text, m, e);
        boolean known = NameLexicon.given(given) > 0 || (given & NameLexicon.GIVEN_READING) != 0;
        double p = known ? 0.85 : 0.3;
        p += NameLexicon.surname(surname) > 2 ? 0.1 : 0;
        p -= length == 1 || (e - m == 1 && !known) ? 0.2 : 0;
        p -= (given & (NameLexicon.SUFFIX | NameLexicon.PROPER)) != 0 ? 0.15 : 0;
        return p - (NameLexicon.common(given) > 1 && NameLexicon.given(given) < 2 ? 0.3 : 0);
    }

    static int surnameEnd(NameLexicon lexicon, CharSequence text, int start, int end) {
        int best = -1;
        double most = 0;
        for (int m = start + 1; m < end && m - start <= 4; m++) {
            int surname = word(lexicon, text, start, m);
            int given = word(lexicon, text, m, end);
            int known = NameLexicon.given(given) + ((given & NameLexicon.GIVEN_READING) != 0 ? 2 : 0);
            double p = NameLexicon.surname(surname) == 0
                    ? 0
                    : NameLexicon.surname(surname) + known + (m - start == 2 ? 2.5 : 0);
            if (p > most) {
                most = p;
                best = m;
            }
        }
        return best;
    }

    /** What the lexicon says of a word, whose hiragana is looked up as katakana. */
    static int word(NameLexicon lexicon, char[] text, int from, int to) {
        return word(lexicon, new TextSlice(text, from, to), 0, to - from);
    }

    static int word(NameLexicon lexicon, CharSequence text, int from, int to) {
        long h = NameLexicon.SEED;
        boolean kana = from < to && NameChars.of(text.charAt(from)) == NameChars.HIRAGANA;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            h = NameLexicon.add(h, kana ? KanaFold.katakana(c) : c);
        }
        return lexicon.get(h);
    }
}
