package dev.sekisho.dlp.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;

/**
 * Text that is nothing but base64, in the usual alphabet or that of addresses, with or without lines of armour around
 * it. Not thread-safe.
 */
final class Base64Text {
    private static final String PEM = "-----";
    private static final String UUENCODED = "begin-base64 ";
    /** What is shorter may be a key or a name. */
    private static final int SHORTEST = 64;

    private static final int BUFFER = 16 * 1024;

    private final OutputStream out;
    private int dashes;
    private boolean lineStart = true;
    private boolean armour;
    private int bits;
    private int held;

    private Base64Text(OutputStream out) {
        this.out = out;
    }

    /** Whether a text may be base64 by its first characters: lines of one length, letters of both cases and digits. */
    static boolean begins(String head) {
        int pos = afterArmour(head);
        int length = -1;
        int lineFrom = pos;
        int seen = 0;
        for (int i = pos; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '\n') {
                int line = i - lineFrom - (i > lineFrom && head.charAt(i - 1) == '\r' ? 1 : 0);
                if (length >= 0 && line != length) {
                    return seen == 7 && i - pos >= SHORTEST && line < length && endsIn(head, i);
                }
                length = line;
                lineFrom = i + 1;
            } else if (c != '\r' && c != '=' && six(c) < 0) {
                return false;
            }
            seen |= kind(c);
        }
        return seen == 7 && head.length() - pos >= SHORTEST;
    }

    /** After the last and shorter line comes nothing but armour. */
    private static boolean endsIn(String head, int from) {
        String rest = head.substring(from).strip();
        return rest.isEmpty() || rest.startsWith(PEM) || rest.startsWith("====");
    }

    private static int afterArmour(String head) {
        boolean armoured = head.startsWith(PEM + "BEGIN ") || head.startsWith(UUENCODED);
        return armoured ? head.indexOf('\n') + 1 : 0;
    }

    private static int kind(char c) {
        return c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : c >= '0' && c <= '9' ? 4 : 0;
    }

    /** Writes what a text stands for; false where it turns out to be no base64, or not only that. */
    static boolean decode(Reader text, OutputStream out) throws IOException {
        Base64Text base64 = new Base64Text(out);
        char[] chars = new char[BUFFER];
        int n = text.read(chars);
        int from = n < 0 ? 0 : afterBegin(chars, n);
        while (n >= 0) {
            for (int i = from; i < n; i++) {
                if (!base64.take(chars[i])) {
                    return false;
                }
            }
            from = 0;
            n = text.read(chars);
        }
        return true;
    }

    private static int afterBegin(char[] chars, int n) {
        String start = new String(chars, 0, n);
        return start.startsWith(UUENCODED) ? start.indexOf('\n') + 1 : 0;
    }

    private boolean take(char c) throws IOException {
        if (c == '\n') {
            lineStart = true;
            armour = false;
            dashes = 0;
            return true;
        }
        if (armour || c == '\r') {
            return true;
        }
        if (lineStart && c == '-') {
            dashes++;
            armour = dashes == PEM.length();
            if (armour) {
                end();
            }
            return true;
        }
        if (lineStart) {
            lineStart = false;
            for (; dashes > 0; dashes--) {
                digit(six('-'));
            }
        }
        if (c == '=') {
            end();
            return true;
        }
        int six = six(c);
        if (six >= 0) {
            digit(six);
        }
        return six >= 0;
    }

    private void digit(int six) throws IOException {
        held = (held << 6 | six) & 0xFFFF;
        bits += 6;
        if (bits >= Byte.SIZE) {
            bits -= Byte.SIZE;
            out.write(held >> bits);
        }
    }

    /** What is left over at the end of a block stands for nothing. */
    private void end() {
        bits = 0;
    }

    private static int six(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        } else if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        } else if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
    }

    @Override
    public String toString() {
        return "Base64Text[]";
    }
}
