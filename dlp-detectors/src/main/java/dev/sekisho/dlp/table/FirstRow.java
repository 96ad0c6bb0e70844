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
            personal |= heading != null && heading.type() != null;
            labels += LABELS.end(text) ? 1 : 0;
            latin &= identifier(text);
        }
        return personal && (labels >= 2 || (latin && japanese(rows.get(at + 1))));
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
