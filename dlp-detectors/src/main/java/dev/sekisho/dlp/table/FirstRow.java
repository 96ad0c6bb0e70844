package dev.sekisho.dlp.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells by the rows below that a row heads a table though most of its cells are no known headers: exports of registers
 * have dozens of columns of their own (議員氏名,会派,選挙区,任期満了), and databases head Japanese values in English.
 */
final class FirstRow {
    private static final int LEAST_CELLS = 4;
    private static final int LONGEST_HEADER = 40;
    private static final int LONGEST_WORD = 20;
    private static final int LEAST_UNLIKE = 3;
    private static final double UNLIKE = 0.8;
    private static final double NAME = 0.9;
    /** What no value ends with. */
    private static final Suffixes LABELS = new Suffixes(
            "氏名", "住所", "所在地", "電話番号", "郵便番号", "生年月日", "メールアドレス", "フリガナ", "ふりがな", "者名", "年月日", "番号", "種別", "区分", "備考",
            "URL", "コード", "名称", "回数", "読み方");

    private FirstRow() {}

    /** Whether the row at an index heads those below it. */
    static boolean isHeader(ColumnTypes types, List<CellRow> rows, int at) {
        CellRow row = rows.get(at);
        if (row.filled() < LEAST_CELLS || at + 1 >= rows.size() || row.holdsNumber()) {
            return false;
        }
        boolean latin = true;
        int labels = 0;
        boolean personal = false;
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) == 0) {
                continue;
            }
            String text = row.value(c);
            if (text.length() > LONGEST_HEADER || ValueKinds.strict(text) != null || !seen.add(text)) {
                return false;
            }
            Heading heading = types.headers().match(text);
            personal |= (heading != null && heading.type() != null) || (latin && AddressColumns.heads(text));
            labels += LABELS.end(text) ? 1 : 0;
            latin &= identifier(text);
        }
        return personal && (labels >= 2 || (latin && japanese(rows.get(at + 1))));
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
            if (below.size() >= LEAST_UNLIKE - 1 && Shares.most(below, FirstRow::form, UNLIKE)) {
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

    private static boolean identifier(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.latin(c) && !Chars.digit(c) && "_-.#/ \u3000".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean japanese(CellRow row) {
        for (int c = 0; c < row.size(); c++) {
            for (int i = 0; i < row.length(c); i++) {
                if (Chars.kanji(row.value(c).charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
