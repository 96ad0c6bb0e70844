package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.InspectorSettings;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables and pages inside of values are tables and pages, and names of files are read. */
class InnerTextTest {
    private static final String ROW = "<tr><td>%s</td><td>%s</td><td>%s</td></tr>";
    private static final String PAGE = "<table>" + String.format(ROW, "氏名", "フリガナ", "生年月日")
            + String.format(ROW, "佐藤花子", "サトウハナコ", "1980/05/12")
            + String.format(ROW, "鈴木一郎", "スズキイチロウ", "1975/11/03") + "</table>";
    private static final List<String> FOUND = List.of(
            "PERSON 佐藤花子",
            "PERSON_KANA サトウハナコ",
            "BIRTHDATE 1980/05/12",
            "PERSON 鈴木一郎",
            "PERSON_KANA スズキイチロウ",
            "BIRTHDATE 1975/11/03");

    private static List<String> values(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    @Test
    void aPageInAFieldIsReadAsAPage() {
        String json = "{\"id\":1,\"html\":\"" + PAGE.replace("/", "\\/") + "\",\"z\":2}";
        TextInspector.Result result = TextInspector.create().inspect(json);
        assertEquals(FOUND, values(result.findings()));
        assertEquals(2, result.people());
        for (Finding f : result.findings()) {
            String raw = json.substring(
                    (int) f.location().start(), (int) f.location().end());
            assertEquals(f.revealValue(), raw.replace("\\/", "/"));
        }
    }

    @Test
    void aPageKeepsItsPlaceHoweverMuchIsEscapedBehindIt() {
        StringBuilder json = new StringBuilder("[{\"id\":1,\"html\":\"" + escaped(PAGE.replace("/", "\\/")) + "\"}");
        String other = ",{\"id\":2,\"html\":\"" + escaped("本日は晴れ".repeat(1_000)) + "\"}";
        for (int i = 0; i < 250; i++) {
            json.append(other);
        }
        json.append("]");
        List<Finding> findings = TextInspector.create().inspect(json.toString()).findings();
        assertEquals(FOUND, values(findings));
        for (Finding f : findings) {
            String raw = json.substring(
                    (int) f.location().start(), (int) f.location().end());
            assertEquals(escaped(f.revealValue()), raw.replace("\\/", "/"));
        }
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    @Test
    void aTableInBase64IsReadAsATable() {
        String csv = "氏名,フリガナ,生年月日\n佐藤花子,サトウハナコ,1980/05/12\n鈴木一郎,スズキイチロウ,1975/11/03\n";
        String encoded = Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8));
        String json = "{\"id\":\"7\",\"file\":\"" + encoded + "\"}";
        List<Finding> findings = TextInspector.create().inspect(json).findings();
        assertEquals(FOUND, values(findings));
        for (Finding f : findings) {
            assertTrue(json.substring(
                            (int) f.location().start(), (int) f.location().end())
                    .contains(encoded));
        }
    }

    @Test
    void whatIsNoTextInBase64StaysAsItIs() {
        String json =
                "{\"n\":\"19460410\",\"w\":\"Kawasaki\",\"hash\":\"3q2+7wAAAAB4eHh4eHh4eA==\",\"key\":\"YWJjZGVmZ2hpamtsbW5vcA==\"}";
        assertEquals(List.of(), values(TextInspector.create().inspect(json).findings()));
    }

    @Test
    void namesOfFilesAreRead() {
        try (InspectionSession session =
                new InspectorFactory().create(InspectorSettings.defaults()).begin(InspectionOptions.none())) {
            Content content = Content.of("ok".getBytes(StandardCharsets.UTF_8));
            session.accept(Part.of("佐藤花子様_診断書.txt", "text/plain", content), PartRole.ATTACHMENT);
            session.accept(Part.of("東京会議_資料_2026-11-27.txt", "text/plain", content), PartRole.ATTACHMENT);
            Inspection result = session.finish();
            assertEquals(List.of("PERSON 佐藤花子"), values(result.samples()));
            assertEquals(1, result.people());
            assertEquals(-1, result.samples().get(0).location().start());
        }
    }
}
