package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types that the values of a column say, where its header says none. */
final class ValueTypes {
    private static final double MOST = 0.8;
    /** The share of values that a detector must take for its own, in a column and where there are one or two rows. */
    private static final double ALIKE = 0.7;

    private static final double FEW_ALIKE = 0.99;
    private static final int MOST_ASKED = 40;

    /** The share of values that say themselves that they are industries, where no firm stands beside them. */
    private static final double SOME = 0.25;

    /** Types whose words are names of goods, purposes and courses, too. */
    private static final Set<InfoType> MANIFOLD = Set.of(InfoType.INDUSTRY, InfoType.OCCUPATION, InfoType.DEPARTMENT);

    private final ColumnTypes types;
    private final TypedColumns columns;
    private final List<Integer> dates = new ArrayList<>();

    ValueTypes(ColumnTypes types, TypedColumns columns) {
        this.types = types;
        this.columns = columns;
    }

    /**
     * Settles the type of a column that the form of its values says, or a detector that takes most of them for its own.
     */
    void find(int c) {
        List<String> values = columns.values(c);
        if (values.isEmpty()) {
            return;
        }
        if (Shares.most(values, ValueShape::mail, MOST)) {
            columns.set(c, InfoType.EMAIL_ADDRESS, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::postal, MOST)) {
            columns.set(c, InfoType.POSTAL_CODE, Likelihood.LIKELY);
        } else if (Shares.most(values, v -> BirthShape.year(v) > 0, MOST)) {
            columns.settle(c);
            dates.add(c);
        } else if (Shares.most(values, ValueShape::phone, MOST)) {
            columns.set(c, InfoType.PHONE_NUMBER, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::sex, MOST)) {
            columns.set(c, InfoType.SEX, Likelihood.LIKELY);
        } else if (Shares.most(values, types.values()::address, 0.7)) {
            columns.set(c, InfoType.STREET_ADDRESS, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::specialty, MOST)) {
            columns.set(c, InfoType.MEDICAL_SPECIALTY, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::organisation, 0.7)) {
            columns.set(c, InfoType.ORGANIZATION_NAME, Likelihood.LIKELY);
        } else {
            injected(c, values);
        }
    }

    /** The columns of dates. */
    List<Integer> dates() {
        return dates;
    }

    /** The type whose detector takes most of the values for its own. */
    private void injected(int c, List<String> values) {
        List<String> asked = values.subList(0, Math.min(values.size(), MOST_ASKED));
        InfoType best = null;
        double most = asked.size() < 3 ? FEW_ALIKE : ALIKE;
        Map<InfoType, Double> shares = DetectorShares.of(types, asked, most);
        double units = shares.getOrDefault(InfoType.DEPARTMENT, 0.0);
        for (Map.Entry<InfoType, Double> e : shares.entrySet()) {
            double share = e.getValue();
            // Firms are called as units are; what is no unit under its header is no firm either.
            boolean unit = InfoType.ORGANIZATION_NAME.equals(e.getKey()) && units >= share;
            if (unit || !mayHold(c, e.getKey(), asked)) {
                continue;
            }
            if (share > most || (share >= most && (best == null || before(e.getKey(), best)))) {
                best = e.getKey();
                most = share;
            }
        }
        if (best != null) {
            columns.set(c, best, Likelihood.LIKELY);
        }
    }

    /** Whether neither the header nor the other columns speak against a type whose words stand for much else. */
    private boolean mayHold(int c, InfoType type, List<String> values) {
        if (!MANIFOLD.contains(type)) {
            return true;
        }
        if (InfoType.OCCUPATION.equals(type) && Shares.most(values, ValueShape::contract, 1 - SOME)) {
            return false;
        }
        Column column = columns.get(c);
        boolean open = types.headers().match(column.header()) != null;
        return (open || UnknownHeader.allows(column.header(), type))
                && !columns.has(type)
                && (!InfoType.INDUSTRY.equals(type)
                        || columns.has(InfoType.ORGANIZATION_NAME)
                        || Shares.share(values, ValueShape::trade) >= SOME);
    }

    /** Settles ties in a fixed order. */
    private static boolean before(InfoType a, InfoType b) {
        return a.id().compareTo(b.id()) < 0;
    }
}
