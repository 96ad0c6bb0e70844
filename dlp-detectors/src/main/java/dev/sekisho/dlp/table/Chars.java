package dev.sekisho.dlp.table;

/** Classes of characters, and folding of single characters, as tables need them. */
final class Chars {
    private static final String HALF_KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private Chars() {}

    static boolean space(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' || c == '\r' || c == '\n' : c == '\u3000' || c == '\u00a0';
    }

    static boolean blank(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' : c == '\u3000' || c == '\u00a0';
    }

    /** Ends a line. */
    static boolean breaks(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean digitIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A number in a circle: ①. */
    static boolean circled(char c) {
        return c >= '①' && c <= '⑳';
    }

    static boolean kanji(char c) {
        return (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3400' && c <= '\u4dbf')
                || (c >= '\uf900' && c <= '\ufaff')
                || c == '々'
                || c == '〆'
                || c == 'ヶ'
                || Character.isSurrogate(c);
    }

    static boolean hiragana(char c) {
        return (c >= 'ぁ' && c <= 'ゖ') || c == 'ー';
    }

    static boolean katakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー' || (c >= 'ｦ' && c <= 'ﾟ');
    }

    static boolean latin(char c) {
        char f = fold(c);
        return f >= 'a' && f <= 'z';
    }

    /** Full-width ASCII to ASCII, half-width katakana to katakana, lower case, one kind of space and of hyphen. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - 0xfee0));
        }
        if (c >= '｡' && c <= 'ﾟ') {
            return HALF_KANA.charAt(c - '｡');
        }
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? '-' : c;
    }
}
