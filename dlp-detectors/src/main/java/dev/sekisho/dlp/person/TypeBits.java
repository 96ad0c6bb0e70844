package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the info types that occur, so that they can be bits. */
final class TypeBits {
    private final Map<InfoType, Integer> numbers = new HashMap<>();
    private final List<InfoType> types = new ArrayList<>();

    int of(InfoType type) {
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        numbers.put(type, types.size());
        types.add(type);
        return types.size() - 1;
    }

    int size() {
        return types.size();
    }

    Set<InfoType> named(BitSet bits) {
        Set<InfoType> named = new LinkedHashSet<>();
        bits.stream().forEach(bit -> named.add(types.get(bit)));
        return named;
    }

    Map<InfoType, Long> named(long[] sums) {
        Map<InfoType, Long> named = new LinkedHashMap<>();
        for (int t = 0; t < sums.length; t++) {
            if (sums[t] > 0) {
                named.put(types.get(t), sums[t]);
            }
        }
        return named;
    }
}
