package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names that their place among others tells, beside what the detectors found in a block. Not thread-safe. */
final class AddedNames {
    /** So many names make a list. */
    private static final int LEAST = 3;
    /** So many findings beside a place are looked at; more do not lie over each other. */
    private static final int NEAR = 4;

    private final List<Hit> hits;
    private final List<Hit> added = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param hits what was found, in the order in which it stands
     */
    AddedNames(List<Hit> hits) {
        this.hits = hits;
    }

    /** Whether enough names were found that some may make a list. */
    static boolean worth(List<Hit> hits) {
        int names = 0;
        for (int i = 0; i < hits.size() && names < LEAST; i++) {
            names += hits.get(i).type().equals(InfoType.PERSON_NAME) ? 1 : 0;
        }
        return names >= LEAST;
    }

    /** Adds a name where nothing else was found. */
    void add(long start, long end) {
        Hit hit = new Hit(InfoType.PERSON_NAME, start, end, Likelihood.POSSIBLE, Evidence.setOf(Evidence.NEIGHBOUR));
        boolean free = true;
        int i = Math.max(0, at(end) - NEAR);
        for (; i < hits.size() && hits.get(i).start() < end && free; i++) {
            Hit other = hits.get(i);
            free = !other.overlaps(hit) || piece(other, hit);
        }
        for (int j = Math.max(0, added.size() - NEAR); j < added.size() && free; j++) {
            free = !added.get(j).overlaps(hit);
        }
        if (free) {
            added.add(hit);
        }
    }

    /** Whether a part of the name was found, or the name with what stands before those of its list: 中 井上航輝. */
    private static boolean piece(Hit part, Hit whole) {
        boolean inside = part.start() >= whole.start() && part.end() <= whole.end();
        boolean lead = part.start() < whole.start() && part.end() == whole.end();
        return part.type().equals(InfoType.PERSON_NAME) && part.length() != whole.length() && (inside || lead);
    }

    /** The index of the first finding that begins at a place or behind it. */
    private int at(long place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return added.size();
    }

    /** Takes back what was added last, down to a size. */
    void shrink(int size) {
        added.subList(size, added.size()).clear();
    }

    /** What was found without the pieces of the added names, and these, in the order in which they stand. */
    List<Hit> merged() {
        if (added.isEmpty()) {
            return hits;
        }
        added.sort(Comparator.comparingLong(Hit::start));
        List<Hit> all = new ArrayList<>(hits.size() + added.size());
        int next = 0;
        for (Hit hit : hits) {
            while (next < added.size() && added.get(next).start() <= hit.start()) {
                all.add(added.get(next++));
            }
            boolean covered = (next > 0 && added.get(next - 1).overlaps(hit))
                    || (next < added.size() && added.get(next).overlaps(hit));
            if (!covered) {
                all.add(hit);
            }
        }
        all.addAll(added.subList(next, added.size()));
        return all;
    }
}
