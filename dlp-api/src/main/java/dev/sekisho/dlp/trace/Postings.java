package dev.sekisho.dlp.trace;

import java.io.IOException;
import java.util.List;

/** Goes through the fingerprints of one kind in an index, upwards only. Not thread-safe. */
final class Postings {
    private final IndexFile file;
    private final List<Integer> blocks;
    private int next;
    private Unpacker in = new Unpacker(new byte[0]);
    private boolean begun;
    private long fingerprint;
    private int end;
    private int transfer;

    Postings(IndexFile file, List<Integer> blocks) {
        this.file = file;
        this.blocks = blocks;
    }

    /** Goes to a fingerprint that is greater than all that were asked for before; gives whether it is there. */
    boolean seek(long wanted) throws IOException {
        if (next < blocks.size() && wanted >= file.first(blocks.get(next))) {
            skipBlocks(wanted);
            readBlock();
        }
        if (begun && fingerprint == wanted) {
            return true;
        }
        while ((!begun || fingerprint < wanted) && advance()) {
            // until it is reached
        }
        return begun && fingerprint == wanted;
    }

    private void skipBlocks(long wanted) {
        while (next + 1 < blocks.size() && wanted >= file.first(blocks.get(next + 1))) {
            next++;
        }
    }

    private void readBlock() throws IOException {
        fingerprint = file.first(blocks.get(next));
        in = file.block(blocks.get(next));
        begun = false;
        end = 0;
        next++;
    }

    private boolean advance() {
        in.skipTo(end);
        if (!in.hasMore()) {
            return false;
        }
        fingerprint += in.number();
        int length = (int) in.number();
        end = in.position() + length;
        transfer = -1;
        begun = true;
        return true;
    }

    /** The next transfer that carried the fingerprint, or -1. */
    int transfer() {
        if (in.position() >= end) {
            return -1;
        }
        transfer += (int) in.number() + 1;
        return transfer;
    }
}
