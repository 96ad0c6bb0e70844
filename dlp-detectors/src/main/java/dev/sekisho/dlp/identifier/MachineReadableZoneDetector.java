package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds the lines of a machine-readable zone (ICAO 9303): two of 44 characters in passports (TD3), two of 36 (TD2) or
 * three of 30 (TD1) on cards. A line is reported when all check digits of its zone are right, the composite one too;
 * the line of the name then belongs to it. Immutable and thread-safe.
 */
final class MachineReadableZoneDetector implements Detector {
    private static final InfoType TYPE = InfoType.MACHINE_READABLE_ZONE;

    private final Triggers triggers = Triggers.builder().literals("<<").build();

    @Override
    public String id() {
        return "machine-readable-zone";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.start();
        while (start > c.windowStart() && Zone.sign(text[start - 1])) {
            start--;
            if (text[start] == '<' && text[start + 1] == '<') {
                return;
            }
        }
        int end = Run.end(text, c.end(), c.windowEnd(), Zone::sign);
        if (Zone.valid(text, start, end, c.windowStart(), c.windowEnd())) {
            out.add(TYPE, start, end, Likelihood.VERY_LIKELY, Evidence.SHAPE, Evidence.CHECK_DIGIT);
        }
    }
}
