package dev.sekisho.dlp.extract.sheet;

import java.util.Locale;

/** What a number format says about the numbers it shows. */
final class NumberFormats {
    /**
     * Built-in formats that show dates or times: ECMA-376 part 1, 18.8.30, with those of Japanese Excel (27 to 36, 50
     * to 58).
     */
    static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    private NumberFormats() {}

    /** Whether a format code shows a date or a time; {@code g} and {@code e} are the era and its year. */
    static boolean isDate(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.contains("general")) {
            return false;
        }
        String bare = bare(lower);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean exponent =
                    c == 'e' && i + 1 < bare.length() && (bare.charAt(i + 1) == '+' || bare.charAt(i + 1) == '-');
            if (!exponent && "ydmhsgeb".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first section without literals, colours and locales. Elapsed time ({@code [h]}) keeps its letter. */
    private static String bare(String code) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '"') {
                i = skipTo(code, i + 1, '"');
            } else if (c == '[') {
                int end = skipTo(code, i + 1, ']');
                String inner = code.substring(i + 1, Math.min(end, code.length()));
                out.append(inner.startsWith("h") || inner.startsWith("m") || inner.startsWith("s") ? inner : "");
                i = end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int skipTo(String code, int from, char end) {
        int at = code.indexOf(end, from);
        return at < 0 ? code.length() : at;
    }

    /**
     * The digits of a format that pads with zeros, such as {@code 000-0000} for {@code 000\-0000}; empty for other
     * formats.
     */
    static String zeroPattern(String code) {
        StringBuilder out = new StringBuilder();
        int zeros = 0;
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '0') {
                zeros++;
                out.append('0');
            } else if (c == '-' || c == ' ' || c == '(' || c == ')') {
                out.append(c);
            } else if (c == '"') {
                int end = skipTo(code, i + 1, '"');
                out.append(code, i + 1, Math.min(end, code.length()));
                i = end;
            } else if (c == '\\' && i + 1 < code.length()) {
                i++;
                out.append(code.charAt(i));
            } else {
                return "";
            }
        }
        boolean zeroInLiteral = out.chars().filter(c -> c == '0').count() != zeros;
        return zeros < 2 || zeroInLiteral ? "" : out.toString();
    }
}
