package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain XML that programs write into the large parts of a workbook, several times as fast as a parser: UTF-8,
 * without document type, comments, sections of character data or instructions. At the first thing that it does not know
 * or that is out of order it stops and says so, and a parser has to read the part again; so it decides nothing that is
 * not plain. Two faults pass that a parser refuses, for nothing is lost by them: an attribute given twice, a prefix
 * that is not declared.
 *
 * <p>Memory is bounded, time is linear. Not thread-safe.
 */
final class PlainXml {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_TEXT = 1 << 24;
    private static final int MOST_DEPTH = 64;
    private static final int MOST_ATTRIBUTES = 256;
    private static final int MOST_ATTRIBUTE_BYTES = 1 << 16;
    private static final int LONGEST_DECLARATION = 200;
    private static final String VERSION = "xml version=\"1.0\"";
    private static final String ENCODING = " encoding=\"UTF-8\"";
    private static final String ALONE = " standalone=\"yes\"";
    private static final int LONGEST_ENTITY = 8;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_NUMBER = "<v></v>".length() + MOST_DIGITS;
    /** Names of so many letters are their own numbers. */
    private static final int SHORT_NAME = 7;

    private static final int END = -1;

    /** Bytes of names, without those that are not ASCII. */
    private static final boolean[] NAME = new boolean[256];
    /** Bytes of text and values of attributes that stand for themselves and end nothing. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int b = ' '; b < 0x7F; b++) {
            NAME[b] =
                    (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '-' && b <= ':' && b != '/') || b == '_';
            PLAIN[b] = b != '<' && b != '&' && b != ']' && b != '"' && b != '\'';
        }
    }

    /** What a document says. */
    enum Event {
        /** An element begins; its attributes can be asked for until the next event. */
        BEGIN,
        /** An element ends. */
        END,
        /** The document ends. */
        DONE
    }

    /** Says that the document is not plain. Carries nothing. */
    static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int limit;

    private final long[] open = new long[MOST_DEPTH];
    private int depth;
    private boolean begun;
    /** Whether the element that began last ends with its tag. */
    private boolean empty;
    /** The name read last, and what follows its prefix. */
    private long qualified;

    private long local;

    private final long[] attributes = new long[MOST_ATTRIBUTES];
    private final int[] attributeEnds = new int[MOST_ATTRIBUTES];
    private int attributeCount;
    private final Utf8Text values = new Utf8Text();
    private final Utf8Text text = new Utf8Text();
    private final Utf8Text ignored = new Utf8Text();
    private boolean collecting;

    PlainXml(InputStream in) {
        this.in = in;
    }

    /** The number of a name: the name itself up to eight letters, else a hash. */
    static long name(String name) {
        long number = 0;
        for (int i = 0; i < name.length(); i++) {
            number = add(number, name.charAt(i));
        }
        return number;
    }

    private static long add(long number, int b) {
        return number >>> 56 == 0 ? number << 8 | b : (number ^ b) * 0x9E3779B97F4A7C15L | 1L << 63;
    }

    /** From here on text is collected, or is not. */
    void collect(boolean wanted) {
        collecting = wanted;
    }

    /** What was collected; whoever takes it clears it. */
    Utf8Text text() {
        return text;
    }

    /** The place of an attribute among those of the element, or -1 when it has none of this name. */
    int attribute(long name) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributes[i] == name) {
                return i;
            }
        }
        return -1;
    }

    int attributeCount() {
        return attributeCount;
    }

    /** The number of the whole name of an attribute. */
    long attributeName(int attribute) {
        return attributes[attribute];
    }

    /** The values of all attributes, one after another. */
    Utf8Text values() {
        return values;
    }

    int valueStart(int attribute) {
        return attribute == 0 ? 0 : attributeEnds[attribute - 1];
    }

    int valueEnd(int attribute) {
        return attributeEnds[attribute];
    }

    @Nullable
    String value(long name) {
        int attribute = attribute(name);
        return attribute < 0 ? null : values.string(valueStart(attribute), valueEnd(attribute));
    }

    /** The name of the element that begins or ends, without its prefix. */
    long name() {
        return local;
    }

    /** Reads up to the next event. */
    Event next() throws IOException, NotPlain {
        if (empty) {
            empty = false;
            depth--;
            return Event.END;
        }
        if (depth > 0) {
            characters();
            if (nextByte() == '/') {
                end();
                return Event.END;
            }
            at--;
        } else if (begun) {
            rest();
            return Event.DONE;
        } else {
            prolog();
            begun = true;
        }
        begin();
        return Event.BEGIN;
    }

    private void rest() throws IOException, NotPlain {
        for (int b = byteOrEnd(); b != END; b = byteOrEnd()) {
            require(space(b));
        }
    }

    /**
     * Takes a whole element, if one of a name of one letter comes next and holds nothing but a number as programs write
     * it. Gives the number, or -1 where nothing was taken.
     */
    int takeNumber(char name) {
        if (empty || limit - at < LONGEST_NUMBER) {
            return -1;
        }
        byte[] bytes = buffer;
        int i = at;
        if (bytes[i] != '<' || bytes[i + 1] != name || bytes[i + 2] != '>') {
            return -1;
        }
        i += 3;
        int first = i;
        int number = 0;
        while (i - first < MOST_DIGITS && bytes[i] >= '0' && bytes[i] <= '9') {
            number = number * 10 + bytes[i++] - '0';
        }
        boolean plain = i > first && (bytes[first] != '0' || i == first + 1);
        if (!plain || bytes[i] != '<' || bytes[i + 1] != '/' || bytes[i + 2] != name || bytes[i + 3] != '>') {
            return -1;
        }
        at = i + 4;
        return number;
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    private int byteOrEnd() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            if (limit == 0) {
                return END;
            }
        }
        return buffer[at++] & 0xFF;
    }

    private int nextByte() throws IOException, NotPlain {
        int b = at < limit ? buffer[at++] & 0xFF : byteOrEnd();
        require(b != END);
        return b;
    }

    private static boolean space(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private int nextAfterSpace() throws IOException, NotPlain {
        int b = nextByte();
        while (space(b)) {
            b = nextByte();
        }
        return b;
    }

    /** The declaration and all up to the first element, whose angle bracket is taken. */
    private void prolog() throws IOException, NotPlain {
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

    private void begin() throws IOException, NotPlain {
        int b = readName(nextByte());
        long whole = qualified;
        long own = local;
        attributeCount = 0;
        values.clear();
        while (space(b)) {
            b = nextAfterSpace();
            if (b != '/' && b != '>') {
                b = attribute(b);
            }
        }
        require(depth < MOST_DEPTH);
        open[depth++] = whole;
        local = own;
        empty = b == '/';
        require((empty ? nextByte() : b) == '>');
    }

    private void end() throws IOException, NotPlain {
        int b = readName(nextByte());
        require(qualified == open[--depth]);
        require((space(b) ? nextAfterSpace() : b) == '>');
    }

    /** Reads a name and returns what follows it. */
    private int readName(int first) throws IOException, NotPlain {
        require((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_');
        byte[] bytes = buffer;
        int stop = Math.min(limit, at + SHORT_NAME);
        long name = first;
        for (int i = at; i < stop; i++) {
            int b = bytes[i] & 0xFF;
            if (b == ':') {
                break;
            }
            if (!NAME[b]) {
                at = i + 1;
                qualified = name;
                local = name;
                return b;
            }
            name = name << Byte.SIZE | b;
        }
        return readLongName(first);
    }

    /** Reads a name that is long, has a prefix or goes on in the next piece. */
    private int readLongName(int first) throws IOException, NotPlain {
        long whole = 0;
        long part = 0;
        int b = first;
        while (NAME[b]) {
            whole = add(whole, b);
            part = b == ':' ? 0 : add(part, b);
            b = nextByte();
        }
        require(part != 0);
        qualified = whole;
        local = part;
        return b;
    }

    /** Reads an attribute and returns what follows it. */
    private int attribute(int first) throws IOException, NotPlain {
        int b = readName(first);
        require(attributeCount < MOST_ATTRIBUTES);
        attributes[attributeCount] = qualified;
        require((space(b) ? nextAfterSpace() : b) == '=');
        int quote = nextAfterSpace();
        require(quote == '"' || quote == '\'');
        for (b = afterPlain(values); b != quote; b = afterPlain(values)) {
            require(b != '<' && values.length() < MOST_ATTRIBUTE_BYTES);
            if (PLAIN[b] || b == '"' || b == '\'') {
                values.add(b);
            } else if (space(b)) {
                values.add(' ');
                skipNewline(b);
            } else {
                unusual(b, values);
            }
        }
        attributeEnds[attributeCount++] = values.length();
        b = nextByte();
        require(space(b) || b == '/' || b == '>');
        return b;
    }

    /** Reads text up to an angle bracket, which is taken. */
    private void characters() throws IOException, NotPlain {
        Utf8Text to = collecting ? text : ignored;
        for (int b = afterPlain(to); b != '<'; b = afterPlain(to)) {
            if (PLAIN[b] || b == '"' || b == '\'') {
                to.add(b);
            } else if (space(b)) {
                to.add(b == '\r' ? '\n' : b);
                skipNewline(b);
            } else {
                unusual(b, to);
            }
            require(to.length() < MOST_TEXT);
        }
        ignored.clear();
    }

    /**
     * Takes what stands for itself, as far as it is read, and returns what comes next. The kana, the kanji and most of
     * the rest that has three bytes need no closer look.
     */
    private int afterPlain(Utf8Text to) throws IOException, NotPlain {
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
    private void skipNewline(int b) throws IOException, NotPlain {
        if (b == '\r' && nextByte() != '\n') {
            at--;
        }
    }

    private void unusual(int b, Utf8Text to) throws IOException, NotPlain {
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
