package dev.sekisho.dlp.extract.document;

import com.google.common.base.CharMatcher;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * An RTF document in which letters for private use stand where rows and cells of tables begin and end: Tika's parser
 * passes over the marks of tables, so that the cells of a list would come without their rows. Not thread-safe.
 */
final class RtfRows extends FilterInputStream {
    static final char ROW_BEGINS = '\uF8D0';
    static final char CELL_ENDS = '\uF8D1';
    static final char ROW_ENDS = '\uF8D2';

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;
    private static final int NOTHING = -2;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private byte[] pending = new byte[0];
    private int at;
    /** A byte that was read to know that a word ends. */
    private int next = NOTHING;

    private boolean inRow;
    private long raw;

    RtfRows(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        if (at < pending.length) {
            return pending[at++] & 0xFF;
        }
        int b = take();
        if (raw > 0) {
            raw--;
        } else if (b == '\\') {
            control();
        }
        return b;
    }

    private int take() throws IOException {
        int b = next == NOTHING ? in.read() : next;
        next = NOTHING;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = 0;
        for (int b = length == 0 ? -1 : read(); b >= 0; b = n < length ? read() : -1) {
            bytes[offset + n] = (byte) b;
            n++;
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads the word behind a backslash, to be given as it is and with a mark behind it where rows and cells end. */
    private void control() throws IOException {
        StringBuilder said = new StringBuilder();
        int b = take();
        while (isLetter(b) && said.length() < LONGEST_WORD) {
            said.append((char) b);
            b = take();
        }
        String word = said.toString();
        while (!word.isEmpty() && isNumber(b) && said.length() < 2 * LONGEST_WORD) {
            said.append((char) b);
            b = take();
        }
        String number = said.substring(word.length());
        if (b == ' ' || (word.isEmpty() && b >= 0)) {
            said.append((char) b);
        } else {
            next = b;
        }
        raw = word.equals("bin") && DIGITS.matchesAllOf(number) && !number.isEmpty() && number.length() <= MOST_DIGITS
                ? Long.parseLong(number)
                : 0;
        pending = said.append(mark(word)).toString().getBytes(StandardCharsets.ISO_8859_1);
        at = 0;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isNumber(int b) {
        return b == '-' || (b >= '0' && b <= '9');
    }

    private String mark(String word) {
        switch (word) {
            case "trowd" -> {
                boolean begins = !inRow;
                inRow = true;
                return begins ? letter(ROW_BEGINS) : "";
            }
            case "row" -> {
                inRow = false;
                return letter(ROW_ENDS);
            }
            case "cell" -> {
                return letter(CELL_ENDS);
            }
            case "nestcell" -> {
                return "\\tab ";
            }
            default -> {
                return "";
            }
        }
    }

    private static String letter(char c) {
        return "{\\plain\\uc0\\u" + (short) c + " }";
    }
}
