package dev.sekisho.dlp.legible;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References of HTML and XML, by number or name; also those whose first sign is a reference itself. */
final class References implements Notation {
    private static final String AMP = "amp;";
    private static final int MOST_AMPS = 4;
    /** Leading zeros are digits too. */
    private static final int MOST_DIGITS = 32;

    private static final int LONGEST_NAME = 24;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", " "),
            Map.entry("emsp", "\u3000"),
            Map.entry("thinsp", " "),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hyphen", "\u2010"),
            Map.entry("dash", "\u2010"),
            Map.entry("horbar", "\u2015"),
            Map.entry("minus", "\u2212"),
            Map.entry("commat", "@"),
            Map.entry("period", "."),
            Map.entry("sol", "/"),
            Map.entry("lowbar", "_"),
            Map.entry("lpar", "("),
            Map.entry("rpar", ")"),
            Map.entry("plus", "+"),
            Map.entry("shy", ""),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""),
            Map.entry("lrm", ""),
            Map.entry("rlm", ""),
            Map.entry("ZeroWidthSpace", ""),
            Map.entry("NoBreak", ""));

    @Override
    public int read(Piece piece, int at, StringBuilder made) {
        int i = at + 1;
        for (int n = 0; n < MOST_AMPS && holds(piece, i, AMP); n++) {
            i += AMP.length();
        }
        if (i >= piece.length) {
            return piece.missing(i, at);
        }
        return piece.at(i) == '#' ? numeric(piece, at, i + 1, made) : named(piece, at, i, made);
    }

    private static boolean holds(Piece piece, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (piece.at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** It ends with its last digit, for browsers do not insist on the semicolon. */
    private static int numeric(Piece piece, int at, int sign, StringBuilder made) {
        boolean hex = piece.at(sign) == 'x' || piece.at(sign) == 'X';
        int radix = hex ? 16 : 10;
        int digits = hex ? sign + 1 : sign;
        int end = digits;
        int code = 0;
        while (end < piece.length && end - digits < MOST_DIGITS && Character.digit(piece.at(end), radix) >= 0) {
            code = Math.min(code * radix + Character.digit(piece.at(end), radix), Character.MAX_CODE_POINT + 1);
            end++;
        }
        if (end >= piece.length && !piece.last) {
            return MORE;
        }
        if (end == digits || !Notation.add(code, made)) {
            return at;
        }
        return piece.at(end) == ';' ? end + 1 : end;
    }

    private static int named(Piece piece, int at, int from, StringBuilder made) {
        int end = from;
        while (end < piece.length && end - from < LONGEST_NAME && letter(piece.at(end))) {
            end++;
        }
        if (piece.at(end) != ';') {
            return end < piece.length || end == from ? at : piece.missing(end, at);
        }
        @Nullable String meant = NAMES.get(new String(piece.chars, from, end - from));
        if (meant == null) {
            return at;
        }
        made.append(meant);
        return end + 1;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
