package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
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
final class PlainXml extends PlainCharacters {
    private static final int MOST_TEXT = 1 << 24;
    private static final int MOST_DEPTH = 64;
    private static final int MOST_ATTRIBUTES = 256;
    private static final int MOST_ATTRIBUTE_BYTES = 1 << 16;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_NUMBER = "<v></v>".length() + MOST_DIGITS;
    /** Names of so many letters are their own numbers. */
    private static final int SHORT_NAME = 7;

    /** Bytes of names, without those that are not ASCII. */
    private static final boolean[] NAME = new boolean[256];

    static {
        for (int b = ' '; b < 0x7F; b++) {
            NAME[b] =
                    (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '-' && b <= ':' && b != '/') || b == '_';
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
        super(in);
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
}
