package dev.sekisho.dlp.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalFieldsTest {
    private static List<String> found(Detector detector, InfoType type, String text) {
        return TextInspector.of(List.of(detector)).inspect(text).findings().stream()
                .filter(f -> f.infoType().equals(type))
                .map(Finding::revealValue)
                .toList();
    }

    private static String conditions(String text) {
        return String.join("|", found(new HealthConditionDetector(), InfoType.HEALTH_CONDITION, text));
    }

    private static String specialties(String text) {
        return String.join("|", found(new MedicalSpecialtyDetector(), InfoType.MEDICAL_SPECIALTY, text));
    }

    @ParameterizedTest
    @CsvSource({
        "昨年急性膵炎で入院された。, 急性膵炎",
        "本人は右橈骨遠位端骨折術後である。, 右橈骨遠位端骨折術後",
        "既往に糖尿病性腎症（第3期）がある。, 糖尿病性腎症（第3期）",
        "父：大腸癌, 大腸癌",
        "肺腺癌の疑いにて紹介, 肺腺癌の疑い",
        "人工股関節置換術を受けた。, 人工股関節置換術",
        "要介護２の認定, 要介護２",
        "身体障害者手帳4級を所持, 身体障害者手帳4級",
        "PCR検査：陽性, 陽性",
        "抗原検査陽性のため休み, 抗原検査陽性"
    })
    void aConditionIsFoundWithWhatBelongsToItsName(String text, String value) {
        assertEquals(value, conditions(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "がん保険の契約",
                "透析膜の出荷",
                "通信障害が起きた。",
                "糖尿病内科の外来",
                "ネットワーク障害の復旧",
                "心臓病センター",
                "機能不全",
                "発熱した。",
                "紺のカーディガン",
                "パイプオルガン",
                "重症度",
                "炎症"
            })
    void aThingAPlaceOrAFaultIsNoCondition(String text) {
        assertEquals("", conditions(text));
    }

    @ParameterizedTest
    @CsvSource({"現在は腎臓・高血圧内科に通院中, 腎臓・高血圧内科", "診療科：耳鼻いんこう科, 耳鼻いんこう科", "物忘れ外来を受診, 物忘れ外来", "心臓血管外科　山下和也, 心臓血管外科"})
    void aSpecialtyIsFoundWhole(String text, String value) {
        assertEquals(value, specialties(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"整形外科部長", "渡辺眼科", "しらかば整形外科", "教科書", "内科医", "理科の教師", "科学"})
    void partOfANameOrTitleIsNoSpecialty(String text) {
        assertEquals("", specialties(text));
    }

    @ParameterizedTest
    @CsvSource({"病名, HEALTH_CONDITION, 未知の病い", "診療科, MEDICAL_SPECIALTY, 循環器"})
    void aColumnIsTakenAtItsHeadersWord(String header, String type, String value) {
        String csv = "氏名," + header + ",電話\n長沢久志," + value + ",090-1234-5678\n村井恭平," + value + ",090-1234-5679\n";
        List<Detector> all = new java.util.ArrayList<>();
        new MedicalDetectors().detectors().forEach(all::add);
        long likely = TextInspector.of(all).inspect(csv).findings().stream()
                .filter(f -> f.infoType().id().equals(type) && f.likelihood().atLeast(Likelihood.LIKELY))
                .filter(f -> f.revealValue().equals(value))
                .count();
        assertEquals(2, likely);
    }
}
