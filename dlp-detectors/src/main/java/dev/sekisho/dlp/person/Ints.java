package dev.sekisho.dlp.person;

import java.util.Arrays;

/** A growing list of ints. A page whose numbers are all alike costs nothing, the page of a short list little. */
final class Ints {
    private static final int SHIFT = 12;
    private static final int PAGE = 1 << SHIFT;
    private static final int FEW = 16;
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
        }
        int place = index & PAGE - 1;
        if (place >= pages[p].length) {
            lengthen(p);
        }
        pages[p][place] = value;
    }

    /** Makes room on a page; the first grows with the list, as most texts hold few people. */
    private void lengthen(int p) {
        int[] page = pages[p];
        int[] longer = Arrays.copyOf(page, p > 0 ? PAGE : Math.min(PAGE, Math.max(FEW, size * 2)));
        Arrays.fill(longer, page.length, longer.length, fills[p]);
        pages[p] = longer;
    }
}
