package dev.sekisho.dlp.history;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * One entry of a history file: what was moved in a bucket of time under some hashed names, and who has now sent to
 * whom.
 */
final class Entry {
    /** More names than a mail can have recipients. */
    private static final int MOST = 1 << 20;

    private final long[] names;
    private final long[] contacts;
    private final Bucket bucket;

    /** The arrays are not copied, nor changed. */
    Entry(long[] names, long[] contacts, Bucket bucket) {
        this.names = names;
        this.contacts = contacts;
        this.bucket = bucket;
    }

    long[] names() {
        return names;
    }

    long[] contacts() {
        return contacts;
    }

    Bucket bucket() {
        return bucket;
    }

    /** How many movements it stands for in the file: its own, or, without names, those of all that were merged. */
    long movements() {
        return names.length == 1 ? 0 : bucket.transfers();
    }

    byte[] write() {
        PeopleSketch people = bucket.people();
        ByteBuffer out = ByteBuffer.allocate(8 + 8 * (names.length + contacts.length) + 8 + 16 + people.writtenBytes());
        out.putInt(names.length).putInt(contacts.length);
        for (long name : names) {
            out.putLong(name);
        }
        for (long contact : contacts) {
            out.putLong(contact);
        }
        out.putInt(bucket.start()).putInt(bucket.span());
        out.putLong(bucket.transfers()).putLong(bucket.bytes());
        people.write(out);
        return out.array();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is damaged
     */
    static Entry read(ByteBuffer in) {
        try {
            int n = in.getInt();
            int m = in.getInt();
            if (n < 0 || m < 0 || n > MOST || m > MOST || 8L * n + 8L * m > in.remaining()) {
                throw new IllegalArgumentException("not an entry");
            }
            long[] names = longs(in, n);
            long[] contacts = longs(in, m);
            Bucket bucket = new Bucket(in.getInt(), in.getInt());
            long transfers = in.getLong();
            long bytes = in.getLong();
            bucket.add(transfers, bytes, PeopleSketch.read(in));
            return new Entry(names, contacts, bucket);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("not an entry", e);
        }
    }

    private static long[] longs(ByteBuffer in, int n) {
        long[] values = new long[n];
        for (int i = 0; i < n; i++) {
            values[i] = in.getLong();
        }
        return values;
    }
}
