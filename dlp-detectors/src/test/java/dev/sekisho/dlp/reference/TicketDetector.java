package dev.sekisho.dlp.reference;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/** The example of the SPI of DETECTORS.md. */
final class TicketDetector implements Detector {
    static final InfoType TICKET = InfoType.custom("TICKET", "票番号", "ticket", 1);
    private final Triggers triggers =
            Triggers.builder().literals("#").labels(TICKET, "票番号").build();

    @Override
    public String id() {
        return "ticket";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TICKET);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        int end = c.end();
        while (end < c.windowEnd() && CharClass.digit(c.text()[end])) {
            end++;
        }
        int digits = end - c.end();
        if (digits >= 3 && digits <= 7) {
            if (c.labelled(TICKET)) {
                out.add(TICKET, c.start(), end, Likelihood.VERY_LIKELY, Evidence.SHAPE, Evidence.LABEL);
            } else {
                out.add(TICKET, c.start(), end, Likelihood.POSSIBLE, Evidence.SHAPE);
            }
        }
    }
}
