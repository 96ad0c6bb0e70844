package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.UnreadableMailException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The header of a mail or a part.
 *
 * @param fields the fields, in order
 * @param end where the header ends: the empty line, or where there is none the end of the bytes
 * @param body where the body starts
 * @param odd from the first line that is no field, to the end of the header; some readers take this for the body
 */
record Header(List<HeaderField> fields, int end, int body, Slice odd) {
    private static final int MAX_FIELDS = 20_000;
    private static final byte[] MBOX = "From ".getBytes(StandardCharsets.US_ASCII);

    static Header read(Slice bytes, int start) throws UnreadableMailException {
        List<HeaderField> fields = new ArrayList<>();
        int odd = -1;
        int pos = start;
        while (pos < bytes.to) {
            int textEnd = bytes.lineEnd(pos);
            if (textEnd == pos) {
                return new Header(fields, pos, bytes.nextLine(pos), odd(bytes, odd, pos));
            }
            int next = unfold(bytes, bytes.nextLine(pos), bytes.to);
            int colon = colon(bytes, pos, textEnd);
            if (colon >= 0) {
                fields.add(field(bytes, pos, colon, next));
            } else if (odd < 0 && !(pos == start && bytes.startsWith(pos, MBOX))) {
                odd = pos;
            }
            if (fields.size() > MAX_FIELDS) {
                throw new UnreadableMailException("too-many-fields");
            }
            pos = next;
        }
        return new Header(fields, bytes.to, bytes.to, odd(bytes, odd, bytes.to));
    }

    private static Slice odd(Slice bytes, int odd, int end) {
        return bytes.range(odd < 0 ? end : odd, end);
    }

    /**
     * Where fields may begin: behind the line that begins a mail of a mailbox, and behind lines that go on from none.
     */
    static int lead(Slice bytes, int end) {
        int first = bytes.from < end && bytes.startsWith(bytes.from, MBOX) ? bytes.nextLine(bytes.from) : bytes.from;
        return unfold(bytes, first, end);
    }

    /** Where the lines end that go on from the one before a place, as their blanks say. */
    private static int unfold(Slice bytes, int pos, int end) {
        int next = pos;
        while (next < end && (bytes.bytes[next] == ' ' || bytes.bytes[next] == '\t')) {
            next = bytes.nextLine(next);
        }
        return next;
    }

    /** The colon after a field name, or -1. Blanks before the colon are against the rules, and read by everybody. */
    private static int colon(Slice bytes, int pos, int end) {
        int i = pos;
        while (i < end && bytes.bytes[i] > ' ' && bytes.bytes[i] != ':' && bytes.bytes[i] != 0x7f) {
            i++;
        }
        int name = i;
        while (i < end && (bytes.bytes[i] == ' ' || bytes.bytes[i] == '\t')) {
            i++;
        }
        return name > pos && i < end && bytes.bytes[i] == ':' ? i : -1;
    }

    private static HeaderField field(Slice bytes, int pos, int colon, int next) {
        String name = bytes.range(pos, colon).latin1().strip().toLowerCase(Locale.ROOT);
        return new HeaderField(name, bytes.range(pos, next), bytes.range(colon + 1, next));
    }

    List<HeaderField> all(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).toList();
    }

    boolean hasMoreThanOne(String name) {
        return all(name).size() > 1;
    }
}
