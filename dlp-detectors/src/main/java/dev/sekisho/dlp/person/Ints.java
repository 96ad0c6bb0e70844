package dev.sekisho.dlp.person;

import java.util.Arrays;

/** A growing list of ints. A page whose numbers are all alike costs nothing. */
final class Ints {
    private static final int SHIFT = 12;
    private static final int PAGE = 1 << SHIFT;
    private static final int[] ALIKE = {};

    private int[][] pages = new int[4][];
    private int[] fills = new int[4];
    private int size;

    void add(int value) {
        int page = size >> SHIFT;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
            fills = Arrays.copyOf(fills, page * 2);
        }
        if ((size & PAGE - 1) == 0) {
            pages[page] = ALIKE;
            fills[page] = value;
        }
        size++;
        set(size - 1, value);
    }

    int size() {
        return size;
    }

    int get(int index) {
        int[] page = pages[index >> SHIFT];
        return page == ALIKE ? fills[index >> SHIFT] : page[index & PAGE - 1];
    }

    void set(int index, int value) {
        int p = index >> SHIFT;
        if (pages[p] == ALIKE) {
            if (fills[p] == value) {
                return;
            }
            int[] page = new int[PAGE];
            Arrays.fill(page, fills[p]);
            pages[p] = page;
        }
        pages[p][index & PAGE - 1] = value;
    }
}
