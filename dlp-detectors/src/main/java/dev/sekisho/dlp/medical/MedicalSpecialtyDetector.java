package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Set;

/**
 * Finds medical specialties. Since 2008 a name is put together of a body part, a patient group or a method and a basic
 * name (MHLW guideline on medical advertising).
 */
final class MedicalSpecialtyDetector implements Detector {
    private static final String[] STEMS = {
        "内科",
        "外科",
        "精神科",
        "心療内科",
        "小児科",
        "皮膚科",
        "泌尿器科",
        "産婦人科",
        "産科",
        "婦人科",
        "眼科",
        "耳鼻咽喉科",
        "耳鼻いんこう科",
        "リハビリテーション科",
        "放射線科",
        "放射線診断科",
        "放射線治療科",
        "病理診断科",
        "臨床検査科",
        "救急科",
        "アレルギー科",
        "リウマチ科",
        "麻酔科",
        "歯科",
        "神経科",
        "呼吸器科",
        "消化器科",
        "循環器科",
        "胃腸科"
    };
    private static final String[] PREFIXES = {
        "呼吸器",
        "循環器",
        "消化器",
        "心臓血管",
        "心臓",
        "血管",
        "胃腸",
        "肝臓",
        "膵臓",
        "食道",
        "大腸",
        "肛門",
        "乳腺",
        "気管食道",
        "腎臓",
        "血液",
        "内分泌",
        "代謝",
        "糖尿病",
        "脂質代謝",
        "腫瘍",
        "感染症",
        "脳神経",
        "神経",
        "老年",
        "女性",
        "男性",
        "小児",
        "新生児",
        "漢方",
        "内視鏡",
        "人工透析",
        "疼痛緩和",
        "ペインクリニック",
        "頭頸部",
        "胸部",
        "腹部",
        "移植",
        "整形",
        "形成",
        "美容",
        "矯正",
        "歯科口腔",
        "総合"
    };
    private static final int MOST_PREFIXES = 3;

    private final Triggers triggers = Triggers.builder()
            .literals(STEMS)
            .labels(InfoType.MEDICAL_SPECIALTY, "診療科", "診療科目", "標榜科", "専門", "専門科", "担当科", "specialty")
            .build();

    @Override
    public String id() {
        return "medical-specialty";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.MEDICAL_SPECIALTY);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        int start = c.start();
        for (int i = 0; i < MOST_PREFIXES; i++) {
            start = withPrefix(c.text(), start, c.windowStart());
        }
        boolean labelled = c.labelled(InfoType.MEDICAL_SPECIALTY);
        Likelihood likelihood = labelled ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        Evidence basis = labelled ? Evidence.LABEL : Evidence.DICTIONARY;
        out.add(InfoType.MEDICAL_SPECIALTY, start, c.end(), likelihood, Evidence.DICTIONARY, basis);
    }

    private static int withPrefix(char[] text, int start, int windowStart) {
        int end = start > windowStart && text[start - 1] == '・' ? start - 1 : start;
        for (String prefix : PREFIXES) {
            int from = end - prefix.length();
            if (from >= windowStart && matches(text, from, prefix)) {
                return from;
            }
        }
        return start;
    }

    private static boolean matches(char[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
