package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.protect.IssuedPasswords;
import java.util.Set;

/** Finds passwords that were issued before, for anybody; whom for is asked when one is found. */
final class IssuedPasswordDetector implements Detector {
    private static final Triggers TRIGGERS = Triggers.builder()
            .run(CharRun.LATIN, 1)
            .run(CharRun.DIGITS, 1)
            .columns(InfoType.ISSUED_PASSWORD)
            .build();

    private final IssuedPasswords issued;

    IssuedPasswordDetector(IssuedPasswords issued) {
        this.issued = issued;
    }

    @Override
    public String id() {
        return "issued-password";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.ISSUED_PASSWORD);
    }

    @Override
    public Triggers triggers() {
        return TRIGGERS;
    }

    @Override
    public void examine(Candidate candidate, Detections out) {
        for (int from = candidate.start(); from < candidate.end(); from++) {
            int end = issued.endOf(candidate.text(), from, candidate.windowEnd());
            if (end > 0) {
                out.add(InfoType.ISSUED_PASSWORD, from, end, Likelihood.VERY_LIKELY, Evidence.DICTIONARY);
                return;
            }
        }
    }
}
