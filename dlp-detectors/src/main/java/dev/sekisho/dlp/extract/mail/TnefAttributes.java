package dev.sekisho.dlp.extract.mail;

import java.io.EOFException;

/** The attributes of a TNEF file one after the other ([MS-OXTNEF] 2.1). Not thread-safe. */
final class TnefAttributes {
    static final int RECIPIENTS = 0x69004;
    static final int MESSAGE_PROPERTIES = 0x69003;
    static final int ATTACHMENT_PROPERTIES = 0x69005;
    static final int ATTACHMENT_BEGINS = 0x69002;
    static final int ATTACHMENT_TITLE = 0x18010;
    static final int ATTACHMENT_DATA = 0x6800F;
    static final int MESSAGE_ID = 0x18009;
    static final int PARENT_ID = 0x1800A;
    static final int BODY = 0x2800C;

    /** The signature, and a key that says nothing. */
    private static final int HEAD = 6;
    /** The level, the id and the length. */
    private static final int BEFORE = 9;

    private static final int CHECKSUM = 2;

    private final TnefBytes file;
    private int pos = HEAD;
    private int id;
    private TnefBytes value = TnefBytes.NONE;
    private boolean cut;

    TnefAttributes(byte[] file) {
        this.file = TnefBytes.of(file);
    }

    /** Goes to the next; false at the end. */
    boolean next() {
        if (pos >= file.length()) {
            return false;
        }
        try {
            id = file.int32(pos + 1);
            value = file.range(pos + BEFORE, file.int32(pos + 1 + Integer.BYTES));
            pos += BEFORE + value.length() + CHECKSUM;
            return true;
        } catch (EOFException e) {
            cut = true;
            return false;
        }
    }

    int id() {
        return id;
    }

    /** Whether the value is a text, as subjects and names are, or mixes texts with numbers. */
    boolean isText() {
        int type = id >>> 16;
        return type == 0 || type == 1 || type == 2;
    }

    TnefBytes value() {
        return value;
    }

    /** Whether the file ended before its last attribute did. */
    boolean cut() {
        return cut || pos > file.length();
    }

    @Override
    public String toString() {
        return "TnefAttributes[pos=" + pos + "]";
    }
}
