package dev.sekisho.dlp.extract.mail;

import java.io.EOFException;
import java.io.IOException;

/** The properties of Outlook's items as TNEF writes them ([MS-OXTNEF] 2.1.3.4). */
final class MapiProperties {
    static final int STRING = 0x1E;
    static final int UNICODE = 0x1F;
    static final int RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int ATTACHED = 0x3701;
    static final int LONG_NAME = 0x3707;

    /** What stands before the bytes of an attached object, and says how to open them. */
    static final int INTERFACE_BYTES = 16;

    private static final int OBJECT = 0x0D;
    private static final int BINARY = 0x102;
    private static final int MANY = 0x1000;
    private static final int FIRST_NAMED = 0x8000;
    private static final int WORD = 4;

    private MapiProperties() {}

    /** Takes one value. */
    interface Listener {
        void property(int id, int type, TnefBytes value) throws IOException;
    }

    /** Reads a list of properties; throws {@link EOFException} where it is broken, after what comes before. */
    static void read(TnefBytes list, Listener listener) throws IOException {
        list(list, 0, listener);
    }

    /** Reads a list of such lists, one a recipient. */
    static void readTable(TnefBytes table, Listener listener) throws IOException {
        int rows = table.int32(0);
        int pos = WORD;
        for (int row = 0; row < rows; row++) {
            pos = list(table, pos, listener);
        }
    }

    private static int list(TnefBytes in, int from, Listener listener) throws IOException {
        int count = in.int32(from);
        int pos = from + WORD;
        for (int i = 0; i < count; i++) {
            int type = in.uint16(pos);
            int id = in.uint16(pos + 2);
            pos = value(in, id < FIRST_NAMED ? pos + WORD : named(in, pos + WORD, listener), id, type, listener);
        }
        return pos;
    }

    /** Passes the name of a property that its users invented. */
    private static int named(TnefBytes in, int from, Listener listener) throws IOException {
        int kind = in.int32(from + INTERFACE_BYTES);
        int pos = from + INTERFACE_BYTES + WORD;
        if (kind == 0) {
            return pos + WORD;
        }
        int length = in.int32(pos);
        listener.property(0, UNICODE, in.range(pos + WORD, length));
        return pos + WORD + padded(length);
    }

    private static int value(TnefBytes in, int from, int id, int type, Listener listener) throws IOException {
        int single = type & ~MANY;
        boolean measured = single == STRING || single == UNICODE || single == BINARY || single == OBJECT;
        boolean many = measured || (type & MANY) != 0;
        int count = many ? in.int32(from) : 1;
        int pos = many ? from + WORD : from;
        for (int i = 0; i < count; i++) {
            int length = measured ? in.int32(pos) : bytes(single);
            pos += measured ? WORD : 0;
            listener.property(id, single, in.range(pos, length));
            pos += padded(length);
        }
        return pos;
    }

    private static int padded(int length) {
        return (length + WORD - 1) / WORD * WORD;
    }

    /** How long the values of a type are that have no length of their own. */
    private static int bytes(int type) {
        return switch (type) {
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> Long.BYTES;
            case 0x48 -> INTERFACE_BYTES;
            default -> WORD;
        };
    }
}
