package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the column of births among columns of dates that no header explains: the earliest, or one in step with ages.
 */
final class BirthColumn {
    /** Years that put a column in step with ages before all others. */
    private static final double BEFORE_ALL = 10_000;

    private BirthColumn() {}

    /** The column of births, if one of the dates may hold them. */
    static OptionalInt among(List<Integer> dates, List<Column> columns, List<CellRow> rows) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int c : dates) {
            double mean = DateColumns.mean(CellRow.values(rows, c));
            boolean may = UnknownHeader.allows(columns.get(c).header(), InfoType.DATE_OF_BIRTH);
            // Lines of an order count one, two, three beside days of one year.
            if ((may || DateColumns.decades(CellRow.values(rows, c))) && besideAges(c, columns.size(), rows)) {
                mean -= BEFORE_ALL;
            } else if (!may || !mayBe(c, dates, rows)) {
                continue;
            }
            if (mean < least) {
                least = mean;
                best = c;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean besideAges(int dates, int width, List<CellRow> rows) {
        for (int c = 0; c < width; c++) {
            if (c != dates && DateColumns.inStep(rows, dates, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(int c, List<Integer> dates, List<CellRow> rows) {
        return DateColumns.births(CellRow.values(rows, c))
                && dates.stream().noneMatch(other -> other != c && DateColumns.followed(rows, c, other));
    }
}
