package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Headers over several rows. */
final class HeaderRows {
    private static final Set<String> UNITS = Set.of("円", "千円", "万円", "百万円", "歳", "才", "年", "人", "名");
    private static final int LONGEST_REMARK = 12;

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
