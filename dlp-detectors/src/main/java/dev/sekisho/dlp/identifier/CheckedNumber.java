package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;
import java.util.function.Predicate;

/** Finds a number of fixed length whose check digit is right; only a label or a column makes it likely. */
record CheckedNumber(String id, InfoType type, int length, Predicate<String> check, Triggers triggers)
        implements Detector {

    CheckedNumber(String id, InfoType type, int length, Predicate<String> check, String... labels) {
        this(
                id,
                type,
                length,
                check,
                Triggers.builder()
                        .run(CharRun.DIGITS, length)
                        .labels(type, labels)
                        .columns(type)
                        .build());
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(type);
    }

    @Override
    public void examine(Candidate c, Detections out) {
        StringBuilder digits = new StringBuilder(length);
        int first = -1;
        int last = -1;
        for (int i = c.start(); i < c.end(); i++) {
            char ch = c.text()[i];
            if (ch >= '0' && ch <= '9') {
                if (digits.length() == length) {
                    return;
                }
                first = first < 0 ? i : first;
                last = i + 1;
                digits.append(ch);
            }
        }
        if (digits.length() == length && check.test(digits.toString())) {
            boolean column = c.column() == type;
            boolean named = column || c.labelled(type);
            Evidence basis = column ? Evidence.COLUMN_HEADER : named ? Evidence.LABEL : Evidence.SHAPE;
            Likelihood likelihood = named ? Likelihood.VERY_LIKELY : Likelihood.UNLIKELY;
            out.add(type, first, last, likelihood, Evidence.CHECK_DIGIT, basis);
        }
    }
}
