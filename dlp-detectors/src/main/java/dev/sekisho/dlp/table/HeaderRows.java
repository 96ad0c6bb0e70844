package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headers over several rows. */
final class HeaderRows {
    private static final Set<String> UNITS = Set.of("円", "千円", "万円", "百万円", "歳", "才", "年", "人", "名");
    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST_WORD = 20;
    private static final int LEAST_UNLIKE = 3;
    private static final double UNLIKE = 0.8;
    private static final double NAME = 0.9;

    private HeaderRows() {}

    /** The lower row; where it is empty, the upper one reaches down, and a remark or unit in it goes on with it. */
    static List<String> below(List<String> upper, CellRow lower) {
        List<String> both = new ArrayList<>(texts(lower));
        for (int c = 0; c < upper.size(); c++) {
            if (c >= both.size()) {
                both.add(upper.get(c));
            } else if (both.get(c).isEmpty()) {
                both.set(c, upper.get(c));
            } else if (remark(both.get(c)) && !upper.get(c).isEmpty()) {
                both.set(c, upper.get(c) + "(" + bare(both.get(c)) + ")");
            }
        }
        return both;
    }

    /**
     * Whether the first row heads the others though its words are not known: all short words, with dates, numbers or
     * the like under one of them at least.
     */
    static boolean unlike(ColumnTypes types, List<CellRow> rows) {
        if (rows.size() < LEAST_UNLIKE || !words(types, rows.get(0))) {
            return false;
        }
        for (int c = 0; c < rows.get(0).size(); c++) {
            int column = c;
            List<String> below = rows.subList(1, rows.size()).stream()
                    .filter(row -> row.length(column) > 0)
                    .map(row -> row.value(column))
                    .toList();
            if (below.size() >= LEAST_UNLIKE - 1 && Shares.most(below, HeaderRows::form, UNLIKE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all cells hold words, none twice, and none is the name of somebody or a value with a form. */
    private static boolean words(ColumnTypes types, CellRow row) {
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.value(c);
            boolean word = !cell.isEmpty()
                    && cell.length() <= LONGEST_WORD
                    && Character.isLetter(cell.charAt(0))
                    && !form(cell)
                    && !ValueShape.prose(cell)
                    && !ValueShape.organisation(cell)
                    && seen.add(cell);
            if (!word || types.values().name(cell) >= NAME) {
                return false;
            }
        }
        return row.size() >= LEAST_UNLIKE;
    }

    /** Whether a value has a form of its own, or begins and ends like a number: 1,200, 45歳, 2.5kg. */
    private static boolean form(String cell) {
        return ValueKinds.strict(cell) != null || (!cell.isEmpty() && Chars.digit(cell.charAt(0)));
    }

    static List<String> texts(CellRow row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            texts.add(row.value(c));
        }
        return texts;
    }

    /** Whether a row holds nothing but units and remarks in brackets on the headers above it: （漢字）, （千円）. */
    static boolean remarks(CellRow row) {
        boolean any = false;
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) > LONGEST_REMARK || (row.length(c) > 0 && !remark(row.value(c)))) {
                return false;
            }
            any |= row.length(c) > 0;
        }
        return any;
    }

    private static boolean remark(String cell) {
        return bare(cell).length() < cell.length() || UNITS.contains(cell);
    }

    private static String bare(String cell) {
        int last = cell.length() - 1;
        boolean bracketed = last > 1 && "(（[【〔".indexOf(cell.charAt(0)) >= 0 && ")）]】〕".indexOf(cell.charAt(last)) >= 0;
        return bracketed ? cell.substring(1, last) : cell;
    }
}
