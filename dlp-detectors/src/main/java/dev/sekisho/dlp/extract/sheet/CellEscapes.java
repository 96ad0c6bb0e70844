package dev.sekisho.dlp.extract.sheet;

/** Characters that a workbook writes as {@code _x000D_} because XML has them not, or because they look like that. */
final class CellEscapes {
    private static final int LENGTH = "_x000D_".length();

    private CellEscapes() {}

    /** The text with such characters put back. */
    static String decoded(String text) {
        int escape = next(text, 0);
        if (escape < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (; escape >= 0; escape = next(text, done)) {
            out.append(text, done, escape).append((char) Integer.parseInt(text, escape + 2, escape + LENGTH - 1, 16));
            done = escape + LENGTH;
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int next(String text, int from) {
        int at = text.indexOf("_x", from);
        while (at >= 0 && !isEscape(text, at)) {
            at = text.indexOf("_x", at + 1);
        }
        return at;
    }

    private static boolean isEscape(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }
}
