package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a detector found, before overlaps are resolved.
 *
 * @param type what was found
 * @param start its first code unit in the text of the part
 * @param end one past its last code unit
 * @param likelihood how likely it is right
 * @param evidenceBits what made it so likely, a bit for each {@link Evidence}
 */
record Hit(InfoType type, long start, long end, Likelihood likelihood, int evidenceBits) {
    private static final Evidence[] EVIDENCE = Evidence.values();

    static int bits(Evidence... evidence) {
        int bits = 0;
        for (Evidence e : evidence) {
            bits |= 1 << e.ordinal();
        }
        return bits;
    }

    long length() {
        return end - start;
    }

    boolean has(Evidence e) {
        return (evidenceBits & 1 << e.ordinal()) != 0;
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    Set<Evidence> evidence() {
        EnumSet<Evidence> set = EnumSet.noneOf(Evidence.class);
        for (Evidence e : EVIDENCE) {
            if (has(e)) {
                set.add(e);
            }
        }
        return set;
    }
}
