package dev.sekisho.dlp.legible;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.text.JapaneseLetters;
import java.io.ByteArrayOutputStream;

/**
 * Characters of which each byte is written with digits. They are read one by one as UTF-8; bytes that are none are
 * taken together and read as what they look like, if that is Japanese.
 */
final class EscapedBytes {
    /** Of a unit: there is none. */
    static final int NONE = -1;
    /** Of a unit: the text ends inside it. */
    static final int CUT = -2;

    private static final int MOST_BYTES = 512;
    /** Fewer characters that are no UTF-8 are chance. */
    private static final int LEAST_CHARS = 2;

    private final Unit unit;
    private final int[] end = new int[1];

    EscapedBytes(Unit unit) {
        this.unit = unit;
    }

    /** How one byte is written. */
    interface Unit {
        /** The value of the byte at an index, and one past it in {@code end}; or {@link #NONE} or {@link #CUT}. */
        int value(Piece piece, int at, int[] end);
    }

    int read(Piece piece, int at, StringBuilder made) {
        int first = unit.value(piece, at, end);
        if (first < 0x80) {
            return first == CUT ? Notation.MORE : at;
        }
        int read = utf8(piece, at, first, made);
        return read == at ? run(piece, at, made) : read;
    }

    private int utf8(Piece piece, int at, int first, StringBuilder made) {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4) {
            return at;
        }
        int code = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int next = unit.value(piece, end[0], end);
            if (next == CUT || (next == NONE && end[0] >= piece.length && !piece.last)) {
                return Notation.MORE;
            }
            if (next < 0x80 || next > 0xBF) {
                return at;
            }
            code = code << 6 | (next & 0x3F);
        }
        int least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
        return code >= least && Notation.add(code, made) ? end[0] : at;
    }

    private int run(Piece piece, int at, StringBuilder made) {
        if (at < piece.barren) {
            return at;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int to = at;
        boolean open = false;
        while (bytes.size() < MOST_BYTES) {
            int value = unit.value(piece, to, end);
            if (value == CUT || (value == NONE && to >= piece.length && !piece.last)) {
                return Notation.MORE;
            }
            boolean trail = value == NONE && open && piece.at(to) >= 0x40 && piece.at(to) < 0x7F;
            if (!trail && (value < 0 || (value < 0x80 && !open))) {
                break;
            }
            bytes.write(trail ? piece.at(to) : value);
            open = !open && value >= 0x81 && (value < 0xA0 || value >= 0xE0);
            to = trail ? to + 1 : end[0];
        }
        String text = DecodedText.of(bytes.toByteArray(), "").text();
        if (text.length() < LEAST_CHARS || !japanese(text)) {
            piece.barren = to;
            return at;
        }
        made.append(text);
        return to;
    }

    private static boolean japanese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!JapaneseLetters.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
