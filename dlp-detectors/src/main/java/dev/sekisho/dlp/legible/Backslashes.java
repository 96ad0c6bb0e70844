package dev.sekisho.dlp.legible;

/**
 * Escapes that begin with a backslash, or with several where one was escaped itself: {@code \}{@code u4f50} as JSON,
 * Java and logs write it, {@code \}{@code u{4f50}}, {@code \U00004f50}, the bytes {@code \xE4\xBD\x90} and
 * {@code \344\275\220}, and {@code \4f50\85e4} of SQL and style sheets.
 */
final class Backslashes implements Notation {
    private static final int MOST = 8;
    private static final int UNIT_DIGITS = 4;
    private static final int LONG_DIGITS = 8;
    private static final int MOST_BRACED = 8;

    private final EscapedBytes bytes = new EscapedBytes(Backslashes::unit);

    @Override
    public int read(Piece piece, int at, StringBuilder made) {
        int sign = sign(piece, at);
        if (sign >= piece.length) {
            return piece.missing(sign, at);
        }
        char c = piece.at(sign);
        if (c == 'u') {
            return piece.at(sign + 1) == '{' ? braced(piece, at, sign + 2, made) : unit(piece, at, sign, made);
        }
        if (c == 'U') {
            return coded(piece, at, sign + 1, LONG_DIGITS, made);
        }
        int end = c == 'x' || c == '2' || c == '3' ? bytes.read(piece, at, made) : at;
        return end == at ? bare(piece, at, sign, made) : end;
    }

    private static int sign(Piece piece, int at) {
        int i = at;
        while (i < piece.length && piece.at(i) == '\\' && i - at < MOST) {
            i++;
        }
        return i;
    }

    private static int unit(Piece piece, int at, int sign, StringBuilder made) {
        int code = piece.number(sign + 1, UNIT_DIGITS, 16);
        int end = sign + 1 + UNIT_DIGITS;
        if (code < 0) {
            return piece.missing(end - 1, at);
        }
        if (!Character.isSurrogate((char) code)) {
            return Notation.add(code, made) ? end : at;
        }
        int second = sign(piece, end);
        int low = second > end && piece.at(second) == 'u' ? piece.number(second + 1, UNIT_DIGITS, 16) : -1;
        if (low < 0) {
            return piece.missing(second + UNIT_DIGITS, at);
        }
        boolean pair = Character.isSurrogatePair((char) code, (char) low);
        return pair && Notation.add(Character.toCodePoint((char) code, (char) low), made)
                ? second + 1 + UNIT_DIGITS
                : at;
    }

    private static int coded(Piece piece, int at, int from, int digits, StringBuilder made) {
        int code = piece.number(from, digits, 16);
        if (code < 0) {
            return piece.missing(from + digits - 1, at);
        }
        return Notation.add(code, made) ? from + digits : at;
    }

    private static int braced(Piece piece, int at, int from, StringBuilder made) {
        int end = from;
        while (end < piece.length && end - from < MOST_BRACED && piece.at(end) != '}') {
            end++;
        }
        if (piece.at(end) != '}' || end == from) {
            return piece.missing(end, at);
        }
        int code = piece.number(from, end - from, 16);
        return code >= 0 && Notation.add(code, made) ? end + 1 : at;
    }

    /** Four digits alone are a letter only beside another such one: {@code \5000} may be the name of a folder. */
    private static int bare(Piece piece, int at, int sign, StringBuilder made) {
        int code = piece.number(sign, UNIT_DIGITS, 16);
        if (code < 0) {
            return piece.missing(sign + UNIT_DIGITS - 1, at);
        }
        int end = sign + UNIT_DIGITS;
        if (!japanese(code)) {
            return at;
        }
        if (piece.readTo != at) {
            int next = sign(piece, end);
            int other = next > end ? piece.number(next, UNIT_DIGITS, 16) : -1;
            if (other < 0) {
                return piece.missing(next + UNIT_DIGITS - 1, at);
            }
            if (!japanese(other)) {
                return at;
            }
        }
        made.append((char) code);
        return end;
    }

    private static boolean japanese(int code) {
        return (code >= 0x3041 && code <= 0x30FE) || (code >= 0x4E00 && code <= 0x9FFF);
    }

    /** One byte: {@code \xE4} or {@code \344}. */
    private static int unit(Piece piece, int at, int[] end) {
        int sign = sign(piece, at);
        if (sign == at) {
            return EscapedBytes.NONE;
        }
        boolean hex = piece.at(sign) == 'x';
        int from = hex ? sign + 1 : sign;
        end[0] = hex ? from + 2 : from + 3;
        int value = piece.number(from, end[0] - from, hex ? 16 : 8);
        if (value < 0) {
            return end[0] > piece.length && !piece.last ? EscapedBytes.CUT : EscapedBytes.NONE;
        }
        return value > 0xFF ? EscapedBytes.NONE : value;
    }
}
