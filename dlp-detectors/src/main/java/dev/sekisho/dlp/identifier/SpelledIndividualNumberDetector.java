package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.SpelledDigits;
import java.util.Set;

/**
 * Finds 個人番号 that only the word before them tells: with joints that stand in dates and tables too (1234/5678/9018), in
 * kanji numerals or in circled digits. The check digit must be right. Immutable and thread-safe.
 */
final class SpelledIndividualNumberDetector implements Detector {
    private static final InfoType TYPE = InfoType.JAPAN_INDIVIDUAL_NUMBER;
    private static final String JOINTS = "/|_・-ー. ";
    /** Those of the joints that no run of digits goes on behind. */
    private static final String ODD = "/|_";

    private static final int GROUP = 4;
    private static final int DIGITS = 12;
    private static final int WIDEST_GAP = 4;
    private static final int WIDEST_JOINT = 3;

    private final Triggers triggers = Triggers.builder()
            .literals("個人番号", "マイナンバー", "My Number", "my number", "myNumber")
            .build();

    @Override
    public String id() {
        return "jp-individual-number-spelled";
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
        int limit = c.windowEnd();
        int start = Run.end(text, c.end(), Math.min(limit, c.end() + WIDEST_GAP), " :=は、([「\"'");
        StringBuilder digits = new StringBuilder(DIGITS);
        boolean odd = false;
        int i = start;
        while (i < limit && digits.length() < DIGITS && SpelledDigits.digit(text[i]) >= 0) {
            odd |= !CharClass.digit(text[i]);
            digits.append((char) ('0' + SpelledDigits.digit(text[i])));
            i++;
            if (digits.length() % GROUP == 0 && digits.length() < DIGITS) {
                int joint = Run.end(text, i, Math.min(limit, i + WIDEST_JOINT), JOINTS);
                for (int j = i; j < joint; j++) {
                    odd |= ODD.indexOf(text[j]) >= 0;
                }
                i = joint;
            }
        }
        boolean goesOn = i < limit && (SpelledDigits.digit(text[i]) >= 0 || "十百千万".indexOf(text[i]) >= 0);
        if (odd && !goesOn && digits.length() == DIGITS && CheckDigits.myNumber(digits.toString())) {
            out.add(TYPE, start, i, Likelihood.VERY_LIKELY, Evidence.LABEL, Evidence.SHAPE, Evidence.CHECK_DIGIT);
        }
    }
}
