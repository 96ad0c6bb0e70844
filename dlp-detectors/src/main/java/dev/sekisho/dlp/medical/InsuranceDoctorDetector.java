package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds the registration of insurance doctors, dentists and pharmacists: a sign of the prefecture, 医, 歯 or 薬, and
 * digits (東医12345). The list of signs is common practice, not an official one.
 */
final class InsuranceDoctorDetector implements Detector {
    private static final InfoType TYPE = InfoType.JAPAN_INSURANCE_DOCTOR_NUMBER;
    private static final String SIGNS = "道北青岩宮秋山福茨栃群埼千東神新富石梨長岐静愛三滋京阪大兵奈和鳥島岡広口徳香媛高佐崎熊分鹿沖";

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 2)
            .labels(
                    TYPE,
                    "保険医登録番号",
                    "保険薬剤師登録番号",
                    "保険歯科医登録番号",
                    "保険医番号",
                    "保険医登録票",
                    "保険歯科医登録票",
                    "保険薬剤師登録票",
                    "登録記号番号",
                    "保険医登録",
                    "保険歯科医登録",
                    "保険薬剤師登録")
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "jp-insurance-doctor";
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
        int first = c.start();
        while (first < c.end() && !CharClass.digit(text[first])) {
            first++;
        }
        int end = Run.end(text, first, c.windowEnd(), CharClass.DIGIT);
        int at = Run.start(text, c.windowStart(), first, " 第-");
        boolean sign =
                at - 2 >= c.windowStart() && "医歯薬".indexOf(text[at - 1]) >= 0 && SIGNS.indexOf(text[at - 2]) >= 0;
        int digits = end - first;
        if (!sign || digits < 2 || digits > 6) {
            return;
        }
        boolean announced = c.column() != null
                || c.labelled(TYPE)
                // 記号番号 stands on the certificates of doctors as on those of the insured.
                || (digits >= 4 && c.labelled(InfoType.JAPAN_INSURED_PERSON_NUMBER));
        int to = end < c.windowEnd() && text[end] == '号' ? end + 1 : end;
        if (announced) {
            Evidence basis = c.column() != null ? c.columnEvidence() : Evidence.LABEL;
            out.add(TYPE, at - 2, to, Likelihood.VERY_LIKELY, basis, Evidence.SHAPE);
        } else if (digits >= 4) {
            out.add(TYPE, at - 2, to, Likelihood.POSSIBLE, Evidence.SHAPE);
        }
    }
}
