package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.LineWraps;
import dev.sekisho.dlp.table.LineWraps.Cut;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reads values that a line break cuts in two: finds the breaks at which that may be so, and says which findings in the
 * joined lines count. Not thread-safe.
 */
final class LineJoiner {
    /** How far from a break the part of a name may stand that makes it worth a look, spaces and margins counted. */
    private static final int NEAR = 8;

    private static final Set<InfoType> PLACED = Set.of(InfoType.STREET_ADDRESS, InfoType.DATE_OF_BIRTH);

    /** What is no number, or is too short a one. */
    private static final Set<InfoType> NO_NUMBERS = Set.of(
            InfoType.PERSON_NAME,
            InfoType.PERSON_NAME_KANA,
            InfoType.EMAIL_ADDRESS,
            InfoType.AGE,
            InfoType.SEX,
            InfoType.ORGANIZATION_NAME,
            InfoType.OCCUPATION,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.INDUSTRY,
            InfoType.INCOME_BAND,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION,
            InfoType.IP_ADDRESS);

    private final LineWraps wraps;
    private final BitSet named = new BitSet();

    LineJoiner(LineWraps.Taker taker) {
        this.wraps = new LineWraps(taker);
    }

    /** Looks at the line breaks of examined text. */
    void lines(char[] chars, int size, int from, int to, long start, List<Hit> hits) {
        named.clear();
        for (Hit hit : hits) {
            if (hit.type().equals(InfoType.PERSON_NAME)) {
                mark(chars, (int) (hit.end() - start), Math.min(size, (int) (hit.end() - start) + NEAR));
                mark(chars, Math.max(0, (int) (hit.start() - start) - NEAR), (int) (hit.start() - start));
            }
        }
        wraps.find(chars, size, from, to, start, named::get);
    }

    private void mark(char[] chars, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                named.set(i);
            }
        }
    }

    /** Whether a finding goes over the seam, is of a kind that may be cut there, and is sure enough. */
    static boolean value(Hit hit, int seam, Set<Cut> cuts) {
        return hit.start() < seam
                && hit.end() > seam
                && hit.likelihood().atLeast(Likelihood.LIKELY)
                && cuts.stream().anyMatch(cut -> of(hit, cut));
    }

    private static boolean of(Hit hit, Cut cut) {
        return switch (cut) {
            case NAME -> hit.type().equals(InfoType.PERSON_NAME);
            case PLACE -> PLACED.contains(hit.type());
            case MAIL -> hit.type().equals(InfoType.EMAIL_ADDRESS);
            case NUMBER -> !NO_NUMBERS.contains(hit.type()) && told(hit);
        };
    }

    /** Whether more than its length speaks for a number. */
    private static boolean told(Hit hit) {
        return hit.type().equals(InfoType.PHONE_NUMBER)
                || hit.type().equals(InfoType.STREET_ADDRESS)
                || hit.has(Evidence.LABEL)
                || hit.has(Evidence.CHECK_DIGIT)
                || hit.has(Evidence.USER_RULE);
    }
}
