package dev.sekisho.dlp.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sets of info types that people have: millions of people have a few dozen of them. */
final class Kinds {
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    private int lastKind = -1;
    private final BitSet lastAdded = new BitSet();
    private int lastResult;

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
        if (kind != lastKind || !lastAdded.equals(added)) {
            BitSet both = (BitSet) sets.get(kind).clone();
            both.or(added);
            lastResult = number(both);
            lastKind = kind;
            lastAdded.clear();
            lastAdded.or(added);
        }
        return lastResult;
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
