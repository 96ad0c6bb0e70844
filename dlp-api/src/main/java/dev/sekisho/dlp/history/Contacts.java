package dev.sekisho.dlp.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/** Gathers hashes for the file, so many an entry. */
final class Contacts implements LongConsumer {
    private static final int EACH = 8_192;

    private final List<long[]> full = new ArrayList<>();
    private long[] open = new long[EACH];
    private int size;

    @Override
    public void accept(long hash) {
        if (size == EACH) {
            full.add(open);
            open = new long[EACH];
            size = 0;
        }
        open[size++] = hash;
    }

    List<long[]> all() {
        List<long[]> all = new ArrayList<>(full);
        if (size > 0) {
            all.add(Arrays.copyOf(open, size));
        }
        return all;
    }
}
