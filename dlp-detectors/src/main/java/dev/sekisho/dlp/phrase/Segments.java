package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.CharClass;
import java.util.Arrays;

/** The parts of a cell between spaces, strokes, line breaks and tags. Folded text. */
final class Segments {
    /** What parts values of any kind. */
    static final String SIGNS = " /\n\t|";
    /** The same, and brackets; those of a legal form do not part: (株). */
    static final String BRACKETS = SIGNS + "()";
    /** The same, and signs that stand inside values, too. */
    static final String JOINTS = SIGNS + "・、,";

    private static final int MOST = 12;

    private int[] places = new int[8];
    /** Whether nothing but spaces stands before the segment. */
    private boolean[] joined = new boolean[4];

    private int size;

    private Segments() {}

    /** Whether a cell has more than one. */
    static boolean several(char[] text, int from, int to, String signs) {
        for (int i = from + 1; i < to - 1; i++) {
            if (signs.indexOf(text[i]) >= 0 || text[i] == '<') {
                return true;
            }
        }
        return false;
    }

    /** Cuts a cell at some signs. */
    static Segments of(char[] text, int from, int to, String signs) {
        Segments all = new Segments();
        int i = from;
        boolean spaces = true;
        while (i < to && all.size < MOST) {
            int start = i;
            while (i < to && (signs.indexOf(text[i]) < 0 || form(text, i, to) > i) && text[i] != '<') {
                i = Math.max(i, form(text, i, to)) + 1;
                i += latinGoesOn(text, i, to) ? 1 : 0;
            }
            if (i > start) {
                all.add(start, i, spaces);
                spaces = true;
            }
            if (i < to && text[i] == '<') {
                while (i < to && text[i] != '>') {
                    i++;
                }
                spaces = false;
            } else if (i < to && text[i] != ' ') {
                spaces = false;
            }
            i++;
        }
        return all;
    }

    /** Whether one space stands between two words in Latin letters: Sales Unit. */
    private static boolean latinGoesOn(char[] text, int at, int to) {
        return at + 1 < to
                && text[at] == ' '
                && (CharClass.of(text[at - 1]) == CharClass.LATIN || text[at - 1] == '.')
                && CharClass.of(text[at + 1]) == CharClass.LATIN;
    }

    /** Where a bracket of two letters at most closes; the index itself when none opens here or it is longer. */
    private static int form(char[] text, int open, int to) {
        for (int i = open + 1; text[open] == '(' && i < Math.min(to, open + 4); i++) {
            if (text[i] == ')') {
                return i;
            }
        }
        return open;
    }

    private void add(int start, int end, boolean spaces) {
        if (size == joined.length) {
            joined = Arrays.copyOf(joined, size * 2);
            places = Arrays.copyOf(places, size * 4);
        }
        places[size * 2] = start;
        places[size * 2 + 1] = end;
        joined[size] = spaces;
        size++;
    }

    int size() {
        return size;
    }

    int start(int segment) {
        return places[segment * 2];
    }

    int end(int segment) {
        return places[segment * 2 + 1];
    }

    boolean joined(int segment) {
        return joined[segment];
    }
}
