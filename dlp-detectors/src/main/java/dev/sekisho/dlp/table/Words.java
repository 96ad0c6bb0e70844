package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.List;

/** The words of a row: its cells, whole or cut at each blank. */
final class Words {
    private final List<String> cells = new ArrayList<>();
    /** Of each word: its cell, its place in it, and where the cell begins in the raw text. */
    private final List<int[]> places = new ArrayList<>();

    private final List<Long> starts = new ArrayList<>();

    Words(CellRow row, boolean cut) {
        for (int c = 0; c < row.size(); c++) {
            String cell = row.value(c);
            boolean exact = cut && row.rawEnd(c) - row.rawStart(c) == cell.length();
            int at = 0;
            while (at < cell.length()) {
                int end = exact ? end(cell, at) : cell.length();
                cells.add(cell);
                places.add(new int[] {c, at, end});
                starts.add(row.rawStart(c));
                at = end;
                while (at < cell.length() && Chars.blank(cell.charAt(at))) {
                    at++;
                }
            }
        }
    }

    private static int end(String cell, int from) {
        int i = from;
        while (i < cell.length() && !Chars.blank(cell.charAt(i))) {
            i++;
        }
        return i;
    }

    int size() {
        return places.size();
    }

    /** Whether a word stands in the same cell as the word before it. */
    boolean joins(int word) {
        return word > 0 && places.get(word)[0] == places.get(word - 1)[0];
    }

    /** Some words of one cell, as they stand. */
    String text(int word, int length) {
        return cells.get(word).substring(places.get(word)[1], places.get(word + length - 1)[2]);
    }

    long start(int word) {
        return starts.get(word) + places.get(word)[1];
    }

    long end(int word) {
        return starts.get(word) + places.get(word)[2];
    }
}
