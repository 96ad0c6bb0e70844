package dev.sekisho.dlp.table;

import java.util.List;

/** Headers of goods, many of which are called after somebody: under 商品名, 田中 もなか is a cake. */
final class Goods {
    private static final Suffixes HEADERS =
            new Suffixes("商品名", "商品", "品名", "製品名", "製品", "品目", "品目名", "メニュー", "メニュー名", "銘柄", "部品名");

    private Goods() {}

    /** Whether a header announces goods. */
    static boolean head(String header) {
        return HEADERS.end(header);
    }

    /** Whether the first of some rows heads goods, some of which look like people: else nothing speaks for a table. */
    static boolean named(ColumnTypes types, List<CellRow> rows) {
        CellRow first = rows.isEmpty() ? null : rows.get(0);
        for (int c = 0; first != null && c < first.size(); c++) {
            if (first.length(c) > 1 && first.size() > 1 && head(first.value(c))) {
                return types.headers().exact(first.value(c)) && people(types, rows, c);
            }
        }
        return false;
    }

    private static boolean people(ColumnTypes types, List<CellRow> rows, int column) {
        for (CellRow row : rows.subList(1, rows.size())) {
            String value = row.value(column);
            if (NameShape.spaced(value) && types.values().name(value) >= NameColumn.NAME_LIKE) {
                return true;
            }
        }
        return false;
    }
}
