package dev.sekisho.dlp.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives records their numbers and their keys, and cuts segments. Not thread-safe. */
final class RecordNumbers {
    private static final byte[] NO_SIDE_FILE = {};

    private final RecordKeys.Cursor keys;
    private final OpenSegment segment;
    private long next;

    /** Goes on with a number. */
    RecordNumbers(RecordKeys keys, OpenSegment segment, long next) {
        this.keys = keys.new Cursor();
        this.segment = segment;
        this.next = next;
    }

    /** The number of the record that comes next. */
    long next() {
        return next;
    }

    /** Whether the next record begins a segment, which {@link #cut} must do before. */
    boolean mustCut() {
        return segment.isFull();
    }

    /**
     * Ends a segment.
     *
     * @return the record with which the next one begins: its number is given, and it is still to be sealed; null when
     *     there is no index to tell of
     */
    @Nullable
    Arrival cut() throws TrailException {
        long first = segment.first();
        SegmentIndex index = segment.end(next);
        if (index == null) {
            return null;
        }
        AuditRecord entry = segment.announce(index, first);
        byte[] json = RecordCipher.json(entry).getBytes(StandardCharsets.UTF_8);
        Arrival announcement = Arrival.ofNobody(json, NO_SIDE_FILE);
        number(entry, announcement);
        announcement.begin(index);
        return announcement;
    }

    /**
     * Gives the next number, which is nobody else's from then on.
     *
     * @throws TrailException when the key of that number was destroyed; the number is not given then
     */
    void number(AuditRecord entry, Arrival arrival) throws TrailException {
        arrival.numbered(keys.at(next));
        segment.add(entry, arrival.storedBytes());
        next++;
    }
}
