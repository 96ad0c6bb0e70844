package dev.sekisho.dlp.person;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A row of longs, 0 at first, in pages: large enough to be few, small enough for the collector to take as any other.
 */
final class SlotPages {
    private static final int SHIFT = 14;
    private static final int PAGE = 1 << SHIFT;
    private static final long[] GONE = {};

    private final long[][] pages;
    private final int size;
    /** Pages of the row that this one replaces, to be used again. */
    private final Deque<long[]> spare = new ArrayDeque<>(1);
    /** The page being filled, and its number. */
    private long[] filling = GONE;

    private int filled = -1;

    /** Makes a row whose pages are yet to be made: by {@link #fill} and at last by {@link #complete}. */
    SlotPages(int size) {
        this.size = size;
        this.pages = new long[(size + PAGE - 1) >> SHIFT][];
    }

    long get(int index) {
        return pages[index >> SHIFT][index & PAGE - 1];
    }

    void set(int index, long value) {
        pages[index >> SHIFT][index & PAGE - 1] = value;
    }

    /** The first slot that is 0, from one on. */
    int free(int from) {
        int p = from >> SHIFT;
        int i = from & PAGE - 1;
        while (true) {
            long[] page = pages[p];
            while (i < page.length && page[i] != 0) {
                i++;
            }
            if (i < page.length) {
                return (p << SHIFT) + i;
            }
            p++;
            i = 0;
        }
    }

    /** Moves the values of some slots to the next slots. */
    void shift(int from, int to) {
        int end = to;
        while (end >> SHIFT > from >> SHIFT) {
            int first = end & -PAGE;
            System.arraycopy(pages[end >> SHIFT], 0, pages[end >> SHIFT], 1, end - first);
            set(first, get(first - 1));
            end = first - 1;
        }
        int i = from & PAGE - 1;
        System.arraycopy(pages[from >> SHIFT], i, pages[from >> SHIFT], i + 1, end - from);
    }

    int pages() {
        return pages.length;
    }

    long[] page(int p) {
        return pages[p];
    }

    /** The first slot of a page. */
    static int first(int p) {
        return p << SHIFT;
    }

    static int inPage(int index) {
        return index & PAGE - 1;
    }

    /** The page of a row that is not complete in which slots are being set; pages are filled in order. */
    long[] filling() {
        return filling;
    }

    boolean isFilling(int index) {
        return index >> SHIFT == filled;
    }

    /** Goes on to the page of a slot. */
    long[] fill(int index) {
        filled = index >> SHIFT;
        filling = make(filled);
        return filling;
    }

    /**
     * Says that a page was read for the last time: it goes to the row that replaces this one. So both rows together are
     * hardly larger than the longer one.
     */
    void leave(int p, SlotPages successor) {
        if (pages[p].length == PAGE) {
            successor.spare.add(pages[p]);
        }
        pages[p] = GONE;
    }

    void complete() {
        for (int p = 0; p < pages.length; p++) {
            make(p);
        }
        spare.clear();
        filling = GONE;
    }

    private long[] make(int p) {
        if (pages[p] == null) {
            long[] used = spare.poll();
            if (used == null) {
                pages[p] = new long[Math.min(PAGE, size - first(p))];
            } else {
                Arrays.fill(used, 0);
                pages[p] = used;
            }
        }
        return pages[p];
    }
}
