package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Of how many values of a column the detectors say that they are theirs. */
final class DetectorShares {
    /** Types that have a way of their own to be told from others. */
    private static final Set<InfoType> OWN_WAYS =
            Set.of(InfoType.PERSON_NAME, InfoType.PERSON_NAME_KANA, InfoType.STREET_ADDRESS);

    private DetectorShares() {}

    /**
     * The share of values that each detector takes for its own, of those that take at least some. Value by value, as
     * what all detectors need to know of one is found but once.
     */
    static Map<InfoType, Double> of(ColumnTypes types, List<String> asked, double least) {
        Map<InfoType, Integer> taken = new HashMap<>();
        List<Map.Entry<InfoType, Predicate<CharSequence>>> left = new ArrayList<>();
        for (Map.Entry<InfoType, Predicate<CharSequence>> e :
                types.values().plausible().entrySet()) {
            if (!OWN_WAYS.contains(e.getKey())) {
                left.add(e);
            }
        }
        double failures = asked.size() * (1 - least) + 1e-9;
        for (int i = 0; i < asked.size() && !left.isEmpty(); i++) {
            String value = asked.get(i);
            int before = i;
            left.removeIf(e -> {
                int n = taken.getOrDefault(e.getKey(), 0) + (e.getValue().test(value) ? 1 : 0);
                taken.put(e.getKey(), n);
                return before + 1 - n > failures;
            });
        }
        Map<InfoType, Double> shares = new HashMap<>();
        left.forEach(e -> shares.put(e.getKey(), (double) taken.getOrDefault(e.getKey(), 0) / asked.size()));
        return shares;
    }
}
