package dev.sekisho.dlp.name;

/** Judges readings and foreign names in kana. */
final class KanaShapes {
    private KanaShapes() {}

    static double plausibility(NameLexicon lexicon, CharSequence text, int s, int e) {
        int known = 0;
        int parts = 0;
        int i = s;
        while (i < e) {
            long h = NameLexicon.SEED;
            int from = i;
            while (i < e && kana(NameKey.width(text.charAt(i)))) {
                char c = KanaFold.katakana(NameKey.width(text.charAt(i++)));
                if (i < e && voiced(NameKey.width(text.charAt(i)))) {
                    c += NameKey.width(text.charAt(i++)) == '゛' ? 1 : 2;
                }
                h = NameLexicon.add(h, c);
            }
            if (i == from || i - from > 16) {
                return 0;
            }
            parts++;
            int flags = lexicon.get(h);
            int name = NameLexicon.SURNAME_READING | NameLexicon.GIVEN_READING | NameLexicon.PERSON | 0x3F;
            known += (flags & name) != 0 ? 1 : 0;
            if (i < e && joint(text.charAt(i))) {
                i++;
            } else if (i < e) {
                return 0;
            }
        }
        return parts == 1 ? known * 0.4 : parts > 4 ? 0 : 0.3 + 0.65 * known / parts;
    }

    static boolean voiced(char c) {
        return c == '゛' || c == '゜' || c == '\u3099' || c == '\u309A';
    }

    static boolean kana(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.KATAKANA || kind == NameChars.HIRAGANA;
    }

    private static boolean joint(char c) {
        byte kind = NameChars.of(c);
        return kind == NameChars.SPACE || kind == NameChars.DOT;
    }
}
