package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.InspectorFactory;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowListTest {
    private static final AllowList OWN = AllowList.of("own")
            .values(InfoType.PHONE_NUMBER, List.of("03-1234-5678"))
            .values(InfoType.STREET_ADDRESS, List.of("東京都千代田区丸の内1-2-3"))
            .domains(List.of("Example.co.jp"))
            .pattern(InfoType.POSTAL_CODE, "100-000\\d")
            .build();

    private static List<String> found(String text) {
        return TextInspector.with(List.of(OWN)).inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .map(Finding::revealValue)
                .toList();
    }

    @Test
    void leavesOutKnownValuesInEveryNotationAndKeepsOthers() {
        assertEquals(
                List.of("03-1234-5679"),
                found("TEL 03-1234-5678 TEL ０３（１２３４）５６７８ TEL +81-3-1234-5678 TEL 03-1234-5679"));
        assertEquals(List.of("東京都千代田区丸の内1-2-4"), found("東京都千代田区丸の内一丁目2番3号と東京都千代田区丸の内1-2-4"));
        assertEquals(
                List.of("a@example.com", "a@notexample.co.jp"),
                found("a@example.co.jp, a@sub.EXAMPLE.co.jp, a@example.com, a@notexample.co.jp"));
        assertEquals(List.of("101-0001"), found("〒100-0001 〒101-0001"));
    }

    @Test
    void countsKnownValuesInNoTableAndForNobody() {
        String csv = "氏名,電話番号,メール\n山田太郎,03-1234-5678,taro@example.co.jp\n鈴木花子,03-9876-5432,hana@example.com\n";
        InspectorSettings usual = InspectorSettings.defaults();
        InspectorSettings settings =
                new InspectorSettings(usual.limits(), List.of(), List.of(OWN), List.of(), usual.samplesPerInfoType());
        Inspection inspection;
        try (InspectionSession session = new InspectorFactory().create(settings).begin(InspectionOptions.none())) {
            Part part = Part.of("a.csv", "text/csv", Content.of(csv.getBytes(StandardCharsets.UTF_8)));
            session.accept(part, PartRole.ATTACHMENT);
            inspection = session.finish();
        }
        assertEquals(2, inspection.people());
        assertEquals(1, inspection.count(InfoType.PHONE_NUMBER, Likelihood.VERY_UNLIKELY));
        assertEquals(1, inspection.count(InfoType.EMAIL_ADDRESS, Likelihood.VERY_UNLIKELY));
        assertEquals(1, inspection.peopleByInfoType().get(InfoType.PHONE_NUMBER));
    }

    @Test
    void putsNothingWeakerInTheirPlace() {
        assertEquals(
                List.of(),
                TextInspector.with(List.of(OWN)).inspect("TEL 03-1234-5678").findings());
    }

    @Test
    void answersForItsTypeOnly() {
        assertTrue(OWN.exempts(InfoType.PHONE_NUMBER, "0312345678"));
        assertFalse(OWN.exempts(InfoType.JAPAN_BANK_ACCOUNT, "0312345678"));
        assertFalse(OWN.exempts(InfoType.PHONE_NUMBER, ""));
        assertFalse(OWN.exempts(InfoType.EMAIL_ADDRESS, "@"));
        assertFalse(OWN.exempts(InfoType.EMAIL_ADDRESS, "example.co.jp"));
    }

    @Test
    void refusesWhatIsNoValueOrDomainOrPattern() {
        AllowList.Builder b = AllowList.of("x");
        assertThrows(DefinitionException.class, () -> b.values(InfoType.PHONE_NUMBER, List.of(" - ")));
        assertThrows(DefinitionException.class, () -> b.domains(List.of("jp")));
        assertThrows(DefinitionException.class, () -> b.domains(List.of("a@example.jp")));
        assertThrows(DefinitionException.class, () -> b.pattern(InfoType.PHONE_NUMBER, "("));
        assertThrows(DefinitionException.class, () -> AllowList.of("Own List"));
        assertThrows(DefinitionException.class, () -> b.pattern(InfoType.PERSON_NAME, ".*"));
        assertThrows(DefinitionException.class, () -> b.pattern(InfoType.PERSON_NAME, "\\S+"));
        assertThrows(DefinitionException.class, () -> b.domains(List.of("Co.JP")));
    }
}
