package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages between the systems of hospitals: fields are told by their numbers, as no word announces them. */
class MessagesTest {
    private static final String MESSAGE = "MSH|^~\\&|HIS|01|LIS|02|202605220915||ADT^A08|3443|P|2.5\r"
            + "PID|1||59802272^^^^PI||高井^和弘^^^^^L^I~タカイ^カズヒロ^^^^^L^P||19850401|M|||"
            + "^^^^160-0023^JPN^H^東京都新宿区西新宿2-8-1||03-1234-5678\r"
            + "PV1|1|O|^^^^^C|||||11111^小川^哲司^^^^|13^皮膚科^99Z01\r"
            + "DG1|1||X235^アトピー性皮膚炎^I10\r"
            + "MSH|^~\\&|HIS|01|LIS|02|202605220915||ADT^A08|8217|P|2.5\r"
            + "PID|1||99997551^^^^PI||村田^拓実^^^^^L^I||19460410|M\r";

    private static List<String> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    @Test
    void patientsDoctorsAndDiagnosesAreTold() {
        assertEquals(
                List.of(
                        "PERSON 高井",
                        "PERSON 和弘",
                        "PERSON_KANA タカイ",
                        "PERSON_KANA カズヒロ",
                        "BIRTHDATE 19850401",
                        "SEX M",
                        "POSTAL_CODE 160-0023",
                        "ADDRESS 東京都新宿区西新宿2-8-1",
                        "PHONE 03-1234-5678",
                        "PERSON 小川",
                        "PERSON 哲司",
                        "MEDICAL_SPECIALTY 皮膚科",
                        "HEALTH_CONDITION アトピー性皮膚炎",
                        "PERSON 村田",
                        "PERSON 拓実",
                        "BIRTHDATE 19460410",
                        "SEX M"),
                found(MESSAGE));
    }

    @Test
    void everyPatientAndDoctorIsAPerson() {
        assertEquals(3, TextInspector.create().inspect(MESSAGE).people());
    }

    @Test
    void whatFollowsAMessageIsText() {
        assertEquals(List.of("PHONE 090-1234-5678"), found("MSH|^~\\&|HIS|01\n担当の電話は 090-1234-5678 です。\n"));
    }
}
