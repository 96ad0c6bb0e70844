package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of plain XML as characters: what stands for itself at once, references and all else one by one. Not
 * thread-safe.
 */
abstract class PlainCharacters {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_DECLARATION = 200;
    private static final String VERSION = "xml version=\"1.0\"";
    private static final String ENCODING = " encoding=\"UTF-8\"";
    private static final String ALONE = " standalone=\"yes\"";
    static final int END = -1;
    /** Bytes of text and values of attributes that stand for themselves and end nothing. */
    static final boolean[] PLAIN = new boolean[256];

    static {
        for (int b = ' '; b < 0x7F; b++) {
            PLAIN[b] = b != '<' && b != '&' && b != ']' && b != '"' && b != '\'';
        }
    }

    private final InputStream in;
    final byte[] buffer = new byte[BUFFER_BYTES];
    int at;
    int limit;

    PlainCharacters(InputStream in) {
        this.in = in;
    }

    static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    int byteOrEnd() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            if (limit == 0) {
                return END;
            }
        }
        return buffer[at++] & 0xFF;
    }

    int nextByte() throws IOException, NotPlain {
        int b = at < limit ? buffer[at++] & 0xFF : byteOrEnd();
        require(b != END);
        return b;
    }

    static boolean space(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    int nextAfterSpace() throws IOException, NotPlain {
        int b = nextByte();
        while (space(b)) {
            b = nextByte();
        }
        return b;
    }

    /** The declaration and all up to the first element, whose angle bracket is taken. */
    void prolog() throws IOException, NotPlain {
        int b = nextByte();
        if (b == 0xEF) {
            require(nextByte() == 0xBB && nextByte() == 0xBF);
            b = nextByte();
        }
        require(b == '<');
        if (nextByte() == '?') {
            declaration();
            require(nextAfterSpace() == '<');
        } else {
            at--;
        }
    }

    private void declaration() throws IOException, NotPlain {
        StringBuilder said = new StringBuilder();
        while (said.indexOf("?>") < 0) {
            said.append((char) nextByte());
            require(said.length() < LONGEST_DECLARATION);
        }
        String rest = said.toString().replace('\'', '"');
        require(rest.startsWith(VERSION));
        rest = rest.substring(VERSION.length());
        rest = rest.regionMatches(true, 0, ENCODING, 0, ENCODING.length()) ? rest.substring(ENCODING.length()) : rest;
        rest = rest.startsWith(ALONE) ? rest.substring(ALONE.length()) : rest;
        require(rest.strip().equals("?>"));
    }

    /**
     * Takes what stands for itself, as far as it is read, and returns what comes next. The kana, the kanji and most of
     * the rest that has three bytes need no closer look.
     */
    int afterPlain(Utf8Text to) throws IOException, NotPlain {
        byte[] bytes = buffer;
        int last = limit - 2;
        int i = at;
        while (i < last) {
            int b = bytes[i] & 0xFF;
            if (PLAIN[b]) {
                i++;
            } else if (b > 0xE0 && b < 0xED && (bytes[i + 1] & 0xC0) == 0x80 && (bytes[i + 2] & 0xC0) == 0x80) {
                i += 3;
            } else {
                break;
            }
        }
        if (i > at) {
            to.add(bytes, at, i - at);
            at = i;
        }
        return nextByte();
    }

    /** A line may end in two characters; they count as one. */
    void skipNewline(int b) throws IOException, NotPlain {
        if (b == '\r' && nextByte() != '\n') {
            at--;
        }
    }

    void unusual(int b, Utf8Text to) throws IOException, NotPlain {
        if (b == '&') {
            to.addCodePoint(entity());
        } else if (b == ']') {
            // Two of them would have to be looked at more closely: they must not be followed by an angle bracket.
            require(nextByte() != ']');
            at--;
            to.add(b);
        } else if (b == 0x7F) {
            to.add(b);
        } else {
            to.addCodePoint(decoded(b));
        }
    }

    private int decoded(int first) throws IOException, NotPlain {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        require(first >= 0xC2 && first <= 0xF4);
        int c = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int b = nextByte();
            require((b & 0xC0) == 0x80);
            c = c << 6 | (b & 0x3F);
        }
        require(c >= (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000) && allowed(c));
        return c;
    }

    /** Whether XML 1.0 has a character. */
    private static boolean allowed(int c) {
        return c >= ' ' ? c < 0xD800 || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF) : space(c);
    }

    private int entity() throws IOException, NotPlain {
        byte[] name = new byte[LONGEST_ENTITY];
        int length = 0;
        for (int b = nextByte(); b != ';'; b = nextByte()) {
            require(length < LONGEST_ENTITY);
            name[length++] = (byte) b;
        }
        String entity = new String(name, 0, length, StandardCharsets.ISO_8859_1);
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> reference(entity);
        };
    }

    private static int reference(String entity) throws NotPlain {
        boolean hex = entity.startsWith("#x");
        require(entity.length() > (hex ? 2 : 1) && entity.charAt(0) == '#');
        int c = 0;
        for (int i = hex ? 2 : 1; i < entity.length(); i++) {
            int digit = Character.digit(entity.charAt(i), hex ? 16 : 10);
            require(digit >= 0);
            c = c * (hex ? 16 : 10) + digit;
        }
        require(allowed(c));
        return c;
    }
}
