package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ages and incomes that no header announces: numbers that what stands beside them explains. */
final class BareNumbers {
    private BareNumbers() {}

    /**
     * Whether numbers beside a column of sexes rise and fall as ages do; under an unknown header they must be grown.
     */
    static boolean ages(String header, List<String> values) {
        return header.isEmpty()
                ? Shares.most(values, AgeShape::number, 0.95) && !AgeShape.counts(values)
                : AgeShape.grown(values);
    }

    /**
     * What the values are in a table of people without headers, where sex, occupation or the like stand beside them.
     *
     * @param ages whether there is a column of ages already
     * @param incomes whether there is one of incomes
     */
    static @Nullable InfoType beside(List<String> values, boolean ages, boolean incomes) {
        if (!ages && AgeShape.grown(values)) {
            return InfoType.AGE;
        }
        boolean amounts = Shares.most(values, v -> ValueShape.amount(v) || ValueShape.yearly(v), 0.95);
        return !incomes && amounts ? InfoType.INCOME_BAND : null;
    }

    /** An amount says so by its unit; ages might be any numbers. */
    static Likelihood likelihood(InfoType type) {
        return InfoType.AGE.equals(type) ? Likelihood.POSSIBLE : Likelihood.LIKELY;
    }
}
