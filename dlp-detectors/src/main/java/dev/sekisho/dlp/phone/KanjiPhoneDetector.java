package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.SpelledDigits;
import java.util.Set;

/**
 * Finds telephone numbers in kanji numerals, as vertical letters have them: 〇九〇－一二三四－五六七八. Numerals of years and
 * amounts before them make it no number. Immutable and thread-safe.
 */
final class KanjiPhoneDetector implements Detector {
    private static final InfoType TYPE = InfoType.PHONE_NUMBER;
    private static final String LARGER = "十百千万";
    private static final int MOST = 11;

    private final Triggers triggers = Triggers.builder()
            .literals("〇一", "〇二", "〇三", "〇四", "〇五", "〇六", "〇七", "〇八", "〇九")
            .build();

    @Override
    public String id() {
        return "jp-phone-number-kanji";
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
        if (start > c.windowStart() && (numeral(text[start - 1]) || joint(text, start - 1, c.windowStart()))) {
            return;
        }
        StringBuilder digits = new StringBuilder(MOST);
        int groups = 1;
        int i = start;
        while (i < c.windowEnd() && digits.length() <= MOST) {
            int digit = SpelledDigits.kanji(text[i]);
            if (digit < 0) {
                boolean further = i + 1 < c.windowEnd() && SpelledDigits.kanji(text[i + 1]) >= 0;
                if (!further || "-ー()・ ".indexOf(text[i]) < 0) {
                    break;
                }
                groups++;
            } else {
                digits.append((char) ('0' + digit));
            }
            i++;
        }
        boolean goesOn = i < c.windowEnd() && (numeral(text[i]) || CharClass.digit(text[i]));
        if (!goesOn && groups <= 3 && digits.length() >= 10 && NumberPlan.number(digits)) {
            report(c, start, i, groups, out);
        }
    }

    private static void report(Candidate c, int start, int end, int groups, Detections out) {
        boolean labelled = c.labelled(TYPE);
        Likelihood grouped = groups == 3 ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        Evidence basis = labelled ? Evidence.LABEL : Evidence.SHAPE;
        out.add(TYPE, start, end, labelled ? Likelihood.VERY_LIKELY : grouped, Evidence.SHAPE, basis);
    }

    private static boolean numeral(char c) {
        return SpelledDigits.kanji(c) >= 0 || LARGER.indexOf(c) >= 0;
    }

    /** Whether a joint stands here behind another numeral. */
    private static boolean joint(char[] text, int i, int windowStart) {
        return "-ー・".indexOf(text[i]) >= 0 && i > windowStart && numeral(text[i - 1]);
    }
}
