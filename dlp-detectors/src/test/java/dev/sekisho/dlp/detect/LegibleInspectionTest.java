package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever way it is written, what a person can read is found, at its place in the raw text. */
class LegibleInspectionTest {
    private static final String TABLE = "氏名,フリガナ,電話番号\n佐藤花子,サトウハナコ,090-1234-5678\n鈴木一郎,スズキイチロウ,06-6345-6789\n";

    private static List<Finding> findings(String text) {
        return TextInspector.create().inspect(text).findings();
    }

    private static List<String> values(String text) {
        return findings(text).stream()
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00AD", "\uFEFF", "\u202E", "\uFE00", "\uDB40\uDD00"})
    void aTableWithUnseenCharactersIsTheTable(String unseen) {
        String hidden = TABLE.replaceAll("(?<=[^,\n])(?=[^,\n])", unseen);
        assertEquals(values(TABLE), values(hidden));
        for (Finding f : findings(hidden)) {
            String raw = hidden.substring(
                    (int) f.location().start(), (int) f.location().end());
            assertEquals(f.revealValue(), raw.replace(unseen, ""));
            assertEquals(f.revealValue().codePointAt(0), raw.codePointAt(0));
        }
    }

    @Test
    void anEscapedTableIsTheTable() {
        String hidden = escaped(TABLE);
        assertEquals(values(TABLE), values(hidden));
        assertEquals(
                "\\u4f50\\u85e4\\u82b1\\u5b50", raw(hidden, findings(hidden).get(0)));
    }

    private static String raw(String text, Finding f) {
        return text.substring((int) f.location().start(), (int) f.location().end());
    }

    @Test
    void theLogOfARequestIsRead() {
        String log = "GET /entry?name=%E4%BD%90%E8%97%A4%E8%8A%B1%E5%AD%90&tel=090-1234-5678 HTTP/1.1\n"
                + "body={\"name\":\"\\u9234\\u6728\\u4e00\\u90ce\",\"tel\":\"06-6345-6789\"}\n";
        assertEquals(List.of("PERSON 佐藤花子", "PHONE 090-1234-5678", "PERSON 鈴木一郎", "PHONE 06-6345-6789"), values(log));
    }

    @Test
    void aReferenceInAnAttributeIsRead() {
        assertEquals(
                List.of("PERSON 佐藤花子"),
                values("<p><a title=\"&#20304;&#34276;&#33457;&#23376;&#12373;&#12435;\">x</a></p>"));
    }

    @Test
    void radicalsOfPrintedPagesAreLetters() {
        assertEquals(List.of("PERSON ⼭⽥", "JOB_TITLE 部⻑"), values("明⽇の会議には⼭⽥部⻑が出席します。"));
        assertEquals(
                values("東京都千代田区"),
                values("東京\uFA26千代田区").stream()
                        .map(v -> v.replace('\uFA26', '都'))
                        .toList());
    }
}
