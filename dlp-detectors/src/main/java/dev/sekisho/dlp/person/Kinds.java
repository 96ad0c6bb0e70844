package dev.sekisho.dlp.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sets of info types that people have: millions of people have a few dozen of them. */
final class Kinds {
    private static final int RECENT = 64;
    private static final int PLACE_SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(RECENT);

    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    /** What was asked for lately, by a hash of it: the kind, what was added, the answer. */
    private final int[] recentKinds = new int[RECENT];

    private final BitSet[] recentAdded = new BitSet[RECENT];
    private final int[] recentAnswers = new int[RECENT];

    Kinds() {
        number(new BitSet());
    }

    private int number(BitSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        BitSet kept = (BitSet) set.clone();
        numbers.put(kept, sets.size());
        sets.add(kept);
        return sets.size() - 1;
    }

    /** The kind that has the types of another and some more. Kind 0 has none. */
    int with(int kind, BitSet added) {
        // Spread, as sets of the first few types differ in bits that would fall on few places.
        int place = ((added.hashCode() ^ kind * 31) * 0x9E3779B9) >>> PLACE_SHIFT;
        BitSet known = recentAdded[place];
        if (known == null || recentKinds[place] != kind || !known.equals(added)) {
            BitSet both = (BitSet) sets.get(kind).clone();
            both.or(added);
            recentAnswers[place] = number(both);
            recentKinds[place] = kind;
            recentAdded[place] = (BitSet) added.clone();
        }
        return recentAnswers[place];
    }

    int both(int a, int b) {
        return a == b ? a : with(a, sets.get(b));
    }

    int size() {
        return sets.size();
    }

    BitSet types(int kind) {
        return sets.get(kind);
    }
}
