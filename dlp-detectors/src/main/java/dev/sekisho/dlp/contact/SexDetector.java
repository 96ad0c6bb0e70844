package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Locale;
import java.util.Set;

/** Finds the sex, in a column or beside a label; 男 and 女 alone say it of nobody. */
final class SexDetector implements Detector {
    private static final Set<String> VALUES =
            Set.of("男", "女", "男性", "女性", "その他", "m", "f", "male", "female", "♂", "♀", "1", "2");

    private final Triggers triggers = Triggers.builder()
            .literals("男性", "女性", "男", "女")
            .labels(InfoType.SEX, "性別", "性", "sex", "gender")
            .columns(InfoType.SEX)
            .build();

    @Override
    public String id() {
        return "sex";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.SEX);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            String value =
                    new String(c.text(), c.start(), c.end() - c.start()).strip().toLowerCase(Locale.ROOT);
            if (VALUES.contains(value)) {
                out.add(
                        InfoType.SEX,
                        c.start(),
                        c.end(),
                        c.columnLikelihood(),
                        c.columnEvidence(),
                        Evidence.DICTIONARY);
            }
        } else if (c.labelled(InfoType.SEX) && !goesOn(c)) {
            out.add(InfoType.SEX, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.DICTIONARY);
        }
    }

    /** 女 inside 女性 or 男 inside 男女. */
    private static boolean goesOn(Candidate c) {
        char next = c.end() < c.windowEnd() ? c.text()[c.end()] : ' ';
        char before = c.start() > c.windowStart() ? c.text()[c.start() - 1] : ' ';
        return "性女男子".indexOf(next) >= 0 || "男女".indexOf(before) >= 0;
    }
}
