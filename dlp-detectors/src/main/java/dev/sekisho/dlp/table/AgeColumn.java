package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.function.IntFunction;

/** Tells by the columns beside it whether a column of bare numbers holds ages. */
final class AgeColumn {
    private final List<Column> columns;
    private final List<CellRow> sample;
    private final IntFunction<List<String>> values;

    AgeColumn(List<Column> columns, List<CellRow> sample, IntFunction<List<String>> values) {
        this.columns = columns;
        this.sample = sample;
        this.values = values;
    }

    /** Numbers beside a column of sexes that rise and fall as ages do are ages. */
    boolean is(int c, boolean settled) {
        if (known()) {
            return false;
        }
        boolean beside = sexes(c - 1) || sexes(c + 1) || agedSinceBirth(c);
        Column column = columns.get(c);
        return beside
                && column.type() == null
                && !(settled && !column.header().isEmpty())
                && BareNumbers.ages(column.header(), values.apply(c))
                && !againstBirths(c);
    }

    /**
     * Whether the ages are known already: what stands beside the sex as well is something else, as the index of a body.
     */
    private boolean known() {
        for (Column column : columns) {
            if (InfoType.AGE.equals(column.type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the numbers are in step with births beside them. */
    private boolean agedSinceBirth(int c) {
        for (int b = Math.max(0, c - 1); b <= c + 1 && b < columns.size(); b++) {
            if (b != c && InfoType.DATE_OF_BIRTH.equals(columns.get(b).type())) {
                return DateColumns.inStep(sample, b, c);
            }
        }
        return false;
    }

    /** Whether births stand in the table with which the numbers are not in step: they count something else. */
    private boolean againstBirths(int numbers) {
        for (Column column : columns) {
            if (InfoType.DATE_OF_BIRTH.equals(column.type())) {
                return sample.size() >= DateColumns.LEAST_IN_STEP
                        && !DateColumns.inStep(sample, column.index(), numbers);
            }
        }
        return false;
    }

    private boolean sexes(int c) {
        return c >= 0
                && c < columns.size()
                && InfoType.SEX.equals(columns.get(c).type());
    }
}
