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
 * Finds words for illnesses, infections and disabilities. News and textbooks use them too, so alone they are no more
 * than possible; columns of diagnoses are taken at their header's word.
 */
final class HealthConditionDetector implements Detector {
    private static final String[] WORDS = {
        "新型コロナウイルス感染症",
        "新型コロナウイルス",
        "新型コロナ",
        "COVID-19",
        "SARS-CoV-2",
        "インフルエンザ",
        "結核",
        "HIV",
        "エイズ",
        "B型肝炎",
        "C型肝炎",
        "肝炎",
        "梅毒",
        "悪性腫瘍",
        "白血病",
        "胃がん",
        "肺がん",
        "乳がん",
        "大腸がん",
        "糖尿病",
        "高血圧症",
        "高血圧",
        "心筋梗塞",
        "脳梗塞",
        "脳卒中",
        "うつ病",
        "統合失調症",
        "認知症",
        "発達障害",
        "てんかん",
        "人工妊娠中絶",
        "不妊治療",
        "身体障害者手帳",
        "療育手帳",
        "精神障害者保健福祉手帳",
        "要介護",
        "要支援",
        "透析",
        "肺炎",
        "気管支喘息",
        "アトピー性皮膚炎",
        "リウマチ",
        "パーキンソン病",
        "濃厚接触者",
        "陽性",
        "陰性"
    };

    private final Triggers triggers = Triggers.builder()
            .literals(WORDS)
            .labels(
                    InfoType.HEALTH_CONDITION,
                    "病名",
                    "傷病名",
                    "診断名",
                    "主訴",
                    "既往歴",
                    "現病歴",
                    "検査結果",
                    "感染状況",
                    "疾患名",
                    "病状",
                    "障害名",
                    "diagnosis")
            .build();

    @Override
    public String id() {
        return "health-condition";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.HEALTH_CONDITION);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        boolean labelled = c.labelled(InfoType.HEALTH_CONDITION);
        Likelihood likelihood = labelled ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        Evidence basis = labelled ? Evidence.LABEL : Evidence.DICTIONARY;
        out.add(InfoType.HEALTH_CONDITION, c.start(), c.end(), likelihood, Evidence.DICTIONARY, basis);
    }
}
