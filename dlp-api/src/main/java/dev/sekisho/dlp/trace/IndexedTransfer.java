package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A transfer as an index has it.
 *
 * @param transfer what is shown of it
 * @param unread whether a part of it could not be read whole
 * @param file the name of its file of fingerprints, or an empty string
 * @param year the year whose key opens that file
 */
record IndexedTransfer(TracedTransfer transfer, boolean unread, String file, int year) {
    void pack(Packer out) {
        out.text(transfer.id());
        out.text(transfer.time().toString());
        for (String text : new String[] {
            transfer.actor(), transfer.channel(), transfer.destination(), transfer.dataOwner(), transfer.action(), file
        }) {
            out.text(text);
        }
        out.number(transfer.people());
        out.number(year);
        out.put(IndexFlags.of(transfer.fate(), unread, !file.isEmpty()));
    }

    static IndexedTransfer unpack(Unpacker in) throws TrailException {
        String id = in.text();
        Instant time;
        try {
            time = Instant.parse(in.text());
        } catch (DateTimeException e) {
            throw new TrailException("index-malformed", e);
        }
        String actor = in.text();
        String channel = in.text();
        String destination = in.text();
        String dataOwner = in.text();
        String action = in.text();
        String file = in.text();
        long people = in.number();
        int year = in.count();
        byte flags = (byte) in.get();
        TracedTransfer transfer = new TracedTransfer(
                id, time, actor, channel, destination, dataOwner, people, action, IndexFlags.fate(flags));
        return new IndexedTransfer(transfer, IndexFlags.unread(flags), file, year);
    }

    /** With what became of it since. */
    IndexedTransfer withFate(Fate fate) {
        TracedTransfer t = transfer;
        TracedTransfer now = new TracedTransfer(
                t.id(), t.time(), t.actor(), t.channel(), t.destination(), t.dataOwner(), t.people(), t.action(), fate);
        return new IndexedTransfer(now, unread, file, year);
    }

    @Override
    public String toString() {
        return "IndexedTransfer[" + transfer.id() + "]";
    }
}
