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
    /** So many are looked through for the same object before any is compared. */
    private static final int FIRST = 8;

    private final Map<InfoType, Integer> numbers = new HashMap<>();
    private final List<InfoType> types = new ArrayList<>();
    /** By number. */
    private final List<PersonClue> clues = new ArrayList<>();

    @SuppressWarnings("ReferenceEquality") // An equal type that is another object is looked up.
    int of(InfoType type) {
        for (int i = 0; i < types.size() && i < FIRST; i++) {
            if (types.get(i) == type) {
                return i;
            }
        }
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        numbers.put(type, types.size());
        types.add(type);
        clues.add(PersonClue.of(type));
        return types.size() - 1;
    }

    /** What a finding of a type tells. */
    PersonClue clue(int number) {
        return clues.get(number);
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
