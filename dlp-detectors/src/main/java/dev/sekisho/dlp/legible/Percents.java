package dev.sekisho.dlp.legible;

/**
 * Bytes with percent signs as in addresses of the web and posted forms: {@code %E4%BD%90}, also where the sign is
 * escaped itself ({@code %25E4}) or the bytes are Shift_JIS, and {@code %u4F50} of old scripts.
 *
 * <p>Signs that formats are made of become their wide forms, and line ends the line separator: a detector reads them as
 * what they are, but no table or form around the address ends at them.
 */
final class Percents implements Notation {
    private static final int MOST_SIGNS = 4;
    private static final int UNIT_DIGITS = 4;
    /** What stands inside values. */
    private static final String INNER = " -.@()+/";

    private static final String SIGNS = "\",:;=&{}[]'<>\t\n\r";
    private static final String WIDE = "＂，：；＝＆｛｝［］＇＜＞\u3000\u2028\u2028";

    private final EscapedBytes bytes = new EscapedBytes(Percents::unit);

    @Override
    public int read(Piece piece, int at, StringBuilder made) {
        int sign = sign(piece, at);
        int end = piece.at(sign) == 'u' ? coded(piece, at, sign + 1, made) : bytes.read(piece, at, made);
        return end == at ? ascii(piece, at, sign, made) : end == MORE ? MORE : plus(piece, end, made);
    }

    /** Behind the percent sign, which may be written as {@code %25} itself. */
    private static int sign(Piece piece, int at) {
        int i = at + 1;
        for (int n = 0; n < MOST_SIGNS && piece.at(i) == '2' && piece.at(i + 1) == '5'; n++) {
            i += 2;
        }
        return i;
    }

    private static int coded(Piece piece, int at, int from, StringBuilder made) {
        int code = piece.number(from, UNIT_DIGITS, 16);
        if (code < 0) {
            return piece.missing(from + UNIT_DIGITS - 1, at);
        }
        return Notation.add(code, made) ? from + UNIT_DIGITS : at;
    }

    /** Forms write a space between two words as a plus sign. */
    private static int plus(Piece piece, int end, StringBuilder made) {
        if (end + 1 >= piece.length && !piece.last) {
            return MORE;
        }
        if (piece.at(end) == '+' && piece.at(end + 1) == '%') {
            made.append(' ');
            return end + 1;
        }
        return end;
    }

    /** A sign inside a value; 20%40代 in a sentence is none. */
    private static int ascii(Piece piece, int at, int sign, StringBuilder made) {
        int value = piece.number(sign, 2, 16);
        int end = sign + 2;
        if (value < 0 || end >= piece.length) {
            return piece.missing(end, at);
        }
        boolean inner = INNER.indexOf(value) >= 0;
        int wide = SIGNS.indexOf(value);
        boolean before = at > 0 && (piece.readTo == at || word(piece.at(at - 1)) || piece.at(at - 1) == '=');
        boolean after = word(piece.at(end)) || piece.at(end) == '%';
        if (!(inner || wide >= 0)
                || !before
                || !after
                || (value == ' ' && piece.readTo != at && digit(piece.at(at - 1)))) {
            return at;
        }
        made.append(inner ? (char) value : WIDE.charAt(wide));
        return end;
    }

    private static boolean word(char c) {
        return digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ')';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int unit(Piece piece, int at, int[] end) {
        if (piece.at(at) != '%') {
            return EscapedBytes.NONE;
        }
        int sign = sign(piece, at);
        end[0] = sign + 2;
        int value = piece.number(sign, 2, 16);
        return value >= 0 || end[0] <= piece.length || piece.last ? value : EscapedBytes.CUT;
    }
}
