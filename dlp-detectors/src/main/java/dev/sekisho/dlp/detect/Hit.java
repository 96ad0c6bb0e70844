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
 * @param evidence what made it so likely
 */
record Hit(InfoType type, long start, long end, Likelihood likelihood, Set<Evidence> evidence) {

    /** The same in a cell of another length that it fills too. */
    Hit filling(int length) {
        return end == length ? this : new Hit(type, 0, length, likelihood, evidence);
    }

    /** The same, likely by one evidence more. */
    Hit raised(Evidence more) {
        Set<Evidence> all = EnumSet.copyOf(evidence);
        all.add(more);
        return new Hit(type, start, end, Likelihood.LIKELY, Evidence.setOf(all.toArray(Evidence[]::new)));
    }

    /** The characters of a value of which the offsets are indexes. */
    CharSequence in(CharSequence value) {
        boolean whole = start == 0 && end == value.length();
        return whole ? value : value.subSequence((int) start, (int) end);
    }

    long length() {
        return end - start;
    }

    boolean has(Evidence e) {
        return evidence.contains(e);
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
