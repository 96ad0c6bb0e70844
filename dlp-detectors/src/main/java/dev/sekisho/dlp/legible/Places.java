package dev.sekisho.dlp.legible;

import java.util.Arrays;

/**
 * Where the characters of legible text stand in the raw text. Only the characters are remembered at which the two go
 * apart, and of those only the ones in the last {@value #REACH} characters: nobody holds text for longer. Not
 * thread-safe.
 */
public final class Places {
    /** Readers of tables and text hold less, all of them together. */
    static final int REACH = 1 << 19;

    private static final int FEW = 16;

    /** From each of these characters of the legible text on, the raw text runs beside it. */
    private long[] legible = {};

    private long[] raw = {};
    /** How much of the raw text the character itself takes. */
    private int[] widths = {};

    private int size;

    Places() {}

    /** A character that does not stand where the one before it lets expect. */
    void add(long at, long rawStart, int width) {
        if (size > 0 && legible[size - 1] == at) {
            size--;
        }
        if (size == legible.length) {
            makeRoom(at - REACH);
        }
        legible[size] = at;
        raw[size] = rawStart;
        widths[size++] = width;
    }

    private void makeRoom(long oldest) {
        int forget = Math.max(0, floor(oldest));
        if (forget > size / 2) {
            size -= forget;
            System.arraycopy(legible, forget, legible, 0, size);
            System.arraycopy(raw, forget, raw, 0, size);
            System.arraycopy(widths, forget, widths, 0, size);
            return;
        }
        int capacity = Math.max(FEW, size * 2);
        legible = Arrays.copyOf(legible, capacity);
        raw = Arrays.copyOf(raw, capacity);
        widths = Arrays.copyOf(widths, capacity);
    }

    /** The last entry at or before a character, or -1. */
    private int floor(long at) {
        int found = Arrays.binarySearch(legible, 0, size, at);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The places of a stretch, which are remembered with it however much text follows.
     *
     * @param from the place of its first character in the legible text
     * @param to one past its last
     * @return a copy of these places as far as they are about the stretch
     */
    public Places of(long from, long to) {
        int first = Math.max(0, floor(from));
        int end = floor(to) + 1;
        Places own = new Places();
        if (first < end) {
            own.legible = Arrays.copyOfRange(legible, first, end);
            own.raw = Arrays.copyOfRange(raw, first, end);
            own.widths = Arrays.copyOfRange(widths, first, end);
            own.size = end - first;
        }
        return own;
    }

    /**
     * Where a character starts.
     *
     * @param at its place in the legible text
     * @return the place of its first UTF-16 code unit in the raw text
     */
    public long start(long at) {
        int entry = floor(at);
        return entry < 0 ? at : raw[entry] + at - legible[entry];
    }

    /**
     * Where a stretch of characters ends.
     *
     * @param end one past the place of its last character in the legible text
     * @return one past that character's last UTF-16 code unit in the raw text
     */
    public long end(long end) {
        int entry = floor(end - 1);
        if (entry < 0) {
            return end;
        }
        return raw[entry] + (end - 1 == legible[entry] ? widths[entry] : end - legible[entry]);
    }
}
