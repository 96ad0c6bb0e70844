package dev.sekisho.dlp.name;

/** Folds the characters of a name for comparison. */
final class NameKey {
    private static final String HALF_KATAKANA = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private static final String VOICEABLE = "カキクケコサシスセソタチツテトハヒフヘホ";

    private NameKey() {}

    static void append(StringBuilder key, char raw) {
        char c = width(raw);
        byte kind = NameChars.of(c);
        if (kind == NameChars.SPACE || kind == NameChars.DOT || kind == NameChars.PUNCT) {
            return;
        }
        if (c == '゛' || c == '゜' || c == '\u3099' || c == '\u309A') {
            voice(key, c == '゛' || c == '\u3099');
            return;
        }
        char folded = NameChars.fold(Character.toLowerCase(KanaFold.katakana(c)));
        if (folded != 0) {
            key.append(folded);
        }
    }

    /** Full-width ASCII as ASCII, half-width katakana as katakana. */
    static char width(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if (c == 0xFF9E || c == 0xFF9F) {
            return c == 0xFF9E ? '゛' : '゜';
        }
        return c >= 0xFF66 && c <= 0xFF9D ? HALF_KATAKANA.charAt(c - 0xFF66) : c;
    }

    private static void voice(StringBuilder key, boolean voiced) {
        int last = key.length() - 1;
        if (last < 0) {
            return;
        }
        char c = key.charAt(last);
        if (c == 'ウ' && voiced) {
            key.setCharAt(last, 'ヴ');
        } else if (VOICEABLE.indexOf(c) >= (voiced ? 0 : VOICEABLE.indexOf('ハ'))) {
            key.setCharAt(last, (char) (c + (voiced ? 1 : 2)));
        }
    }
}
