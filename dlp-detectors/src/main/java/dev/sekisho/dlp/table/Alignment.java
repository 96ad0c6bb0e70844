package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a row with gaps under the columns they fit best, in order. */
final class Alignment {
    private static final int WIDEST = 64;

    private Alignment() {}

    /** The column of each cell; rising. */
    static int[] of(CellRow row, List<Column> columns, ColumnTypes types) {
        int n = row.size();
        int m = columns.size();
        int[] places = new int[n];
        if (m > WIDEST) {
            for (int c = 0; c < n; c++) {
                places[c] = c;
            }
            return places;
        }
        int[][] best = new int[n + 1][m + 1];
        for (int c = n - 1; c >= 0; c--) {
            String cell = row.value(c);
            best[c][m - (n - c) + 1] = Integer.MIN_VALUE / 2;
            for (int k = m - (n - c); k >= c; k--) {
                best[c][k] = Math.max(best[c][k + 1], fit(cell, columns.get(k), types) + best[c + 1][k + 1]);
            }
        }
        int k = 0;
        for (int c = 0; c < n; c++) {
            while (k < m - (n - c) && best[c][k] == best[c][k + 1]) {
                k++;
            }
            places[c] = k++;
        }
        return places;
    }

    private static int fit(String cell, Column column, ColumnTypes types) {
        InfoType looks = looks(cell, types);
        InfoType type = column.type();
        if (looks == null) {
            return type == null ? 1 : 0;
        }
        return looks.equals(type) ? 4 : type == null ? -1 : -4;
    }

    private static @Nullable InfoType looks(String cell, ColumnTypes types) {
        InfoType strict = ValueKinds.strict(cell);
        if (strict != null) {
            return strict;
        }
        if (ValueShape.organisation(cell)) {
            return InfoType.ORGANIZATION_NAME;
        }
        if (types.values().address(cell)) {
            return InfoType.STREET_ADDRESS;
        }
        if (ValueShape.kana(cell)) {
            return InfoType.PERSON_NAME_KANA;
        }
        return types.values().name(cell) >= 0.7 ? InfoType.PERSON_NAME : null;
    }
}
