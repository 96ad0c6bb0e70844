package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tags and references between the characters of a page hide nothing, and findings keep their place in the raw text. */
class ShownTextTest {
    private static final String SENTENCE = "担当の佐藤花子さんの電話は090-1234-5678です。";

    private static TextInspector.Result inspect(String text) {
        return TextInspector.create().inspect(text);
    }

    /** What was found, as value and raw text. */
    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (Finding f : inspect(text).findings()) {
            String raw = text.substring(
                    (int) f.location().start(), (int) f.location().end());
            found.add(f.infoType().label() + " " + f.revealValue() + " = " + raw);
        }
        return found;
    }

    private static List<String> values(String text) {
        return inspect(text).findings().stream()
                .map(f -> f.infoType().label() + " " + f.revealValue())
                .toList();
    }

    private static String each(String text, String before, String after) {
        return text.codePoints()
                .mapToObj(c -> before + Character.toString(c) + after)
                .collect(Collectors.joining());
    }

    @Test
    void aNameGoesOnBehindATag() {
        assertEquals(
                List.of("PERSON 佐藤花子 = 佐藤</b><span class=\"x\">花子"),
                found("<p>担当は<b>佐藤</b><span class=\"x\">花子</span>さんです。</p>"));
        assertEquals(1, inspect("<p>担当は<b>佐藤</b><span>花子</span>さんです。</p>").people());
    }

    /** Once, and as the page shows it: what stands before the tag is no name of its own. */
    @Test
    void aNameInACellGoesOnBehindATag() {
        String rows = "氏名,電話番号\n山田 花<b>子</b>,090-1234-5678\n山田 花<b>子</b>,090-1234-5679\n";
        assertEquals(
                List.of("PERSON 山田 花子", "PHONE 090-1234-5678", "PERSON 山田 花子", "PHONE 090-1234-5679"), values(rows));
    }

    @Test
    void spansOfDifferentClassesAreReadTogether() {
        String phone = "<span class=\"a\">090-1234</span><span class=\"b\">-5678</span>";
        assertEquals(
                List.of("PERSON 山田太郎", "PHONE 090-1234-5678"),
                values("<p><span class=\"sei\">山田</span><span class=\"mei\">太郎</span>さんの電話は" + phone + "です。</p>"));
    }

    @Test
    void aTagFarFromTheNextIsReadToo() {
        String far = "きょうは雨が降っています。".repeat(6_000);
        String text = far + "担当は佐藤<i>花</i>子さんです。" + far + "&#x4F50;藤花子さんも来ました。" + far;
        assertEquals(List.of("PERSON 佐藤花子 = 佐藤<i>花</i>子", "PERSON 佐藤花子 = &#x4F50;藤花子"), found(text));
    }

    @Test
    void aRareKanjiKeepsItsPlaceBetweenTags() {
        assertEquals(List.of("PERSON 𠮷田花子 = 𠮷田</b>花子"), found("<p>担当は<b>𠮷田</b>花子さんです。</p>"));
        assertEquals(
                List.of("PERSON 𠮷田花子 = 𠮷田花子", "PERSON 佐藤太郎 = 佐藤太郎"),
                found("<table><tr><th>氏名</th></tr><tr><td>𠮷田花子</td></tr><tr><td>佐藤太郎</td></tr></table>"));
    }

    @Test
    void whatStandsInATagBetweenTwoHalvesIsFoundToo() {
        assertEquals(
                List.of("PERSON 佐藤花子", "PHONE 090-1234-5678"),
                values("<p>担当は佐藤<span title=\"090-1234-5678\">花子</span>さんです。</p>"));
        assertEquals(
                List.of("PERSON 佐藤花子", "PERSON 鈴木一郎"), values("<p>担当は佐藤<span title=\"鈴木一郎さん\">花子</span>さんです。</p>"));
    }

    @Test
    void whatIsWrittenInReferencesIsFound() {
        List<String> expected = List.of("PERSON 佐藤花子", "PHONE 090-1234-5678");
        String decimal = SENTENCE.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
        String hex = SENTENCE.codePoints()
                .mapToObj(c -> "&#x" + Integer.toHexString(c))
                .collect(Collectors.joining());
        assertEquals(expected, values(SENTENCE));
        assertEquals(expected, values("<p>" + decimal + "</p>"));
        assertEquals(expected, values("<p>" + decimal.replace("&#", "&#0000") + "</p>"));
        assertEquals(expected, values("<div>" + hex.replace("&#x39", "&#x39;").replace(";0", "0") + "</div>"));
    }

    @Test
    void aTagAroundEachCharacterHidesNothing() {
        List<String> expected = List.of("PERSON 佐藤花子", "PHONE 090-1234-5678");
        assertEquals(expected, values("<p>" + each(SENTENCE, "<span>", "</span>") + "</p>"));
        assertEquals(expected, values("<p>" + each(SENTENCE, "", "<zz x='1'>") + "</p>"));
        assertEquals(expected, values(each(SENTENCE, "<!-- -->", "")));
    }

    @Test
    void aReferenceInALineOfAFormIsFound() {
        String name =
                each("佐藤花子", "", "").codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
        assertTrue(values("<p>氏名：" + name + "</p>\n<p>部署：総務部</p>\n").contains("PERSON 佐藤花子"));
    }

    @Test
    void aCommentThatIsNeverClosedHidesNothing() {
        String filler = "x".repeat(3_000);
        for (String page : List.of(
                "<p>" + SENTENCE + "<!-- " + filler,
                "<!-- " + filler + "<p>" + SENTENCE + "</p><!-- a -->",
                "<table><tr><td><!-- " + filler + SENTENCE + "</td></tr></table>",
                "<table><tr><td><!-- a -->x<!-- b --></td><td>" + SENTENCE + "<!--</td></tr></table>")) {
            assertTrue(values(page).contains("PHONE 090-1234-5678"), page.substring(0, 20));
        }
    }

    @Test
    void blocksAreNotJoined() {
        assertEquals(
                List.of("PERSON 佐藤", "PERSON 鈴木"),
                values("<p>担当は佐藤</p><p>鈴木さんです。</p>").stream()
                        .filter(v -> v.startsWith("PERSON"))
                        .toList());
    }

    @Test
    void readingsStandApart() {
        assertTrue(values("<p><ruby>佐藤<rt>さとう</rt></ruby>花子さんが来ました。</p>").contains("PERSON 佐藤花子"));
    }

    @Test
    void anAddressInBracketsIsNoTag() {
        assertEquals(
                List.of("EMAIL sato@example.jp", "EMAIL suzuki@example.jp"),
                values("佐藤 <sato@example.jp> 鈴木 <suzuki@example.jp>").stream()
                        .filter(v -> v.startsWith("EMAIL"))
                        .toList());
        assertTrue(values("佐藤 <sato@example.jp> 鈴木 <suzuki@example.jp>").stream()
                .noneMatch(v -> v.contains("佐藤") && v.contains("鈴木")));
    }

    @Test
    void theAttributesOfATableAreRead() {
        assertEquals(
                List.of("PHONE 090-1234-5678", "PHONE 090-1234-5679"),
                values("<table><tr><td title=\"090-1234-5678\">x</td><td>y</td></tr><!-- 090-1234-5679 --></table>")
                        .stream()
                        .filter(v -> v.startsWith("PHONE"))
                        .toList());
    }

    @Test
    void aLongPageIsReadOnce() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 5_000; i++) {
            page.append("<p>担当の<b>佐藤</b>花子さんの電話は<i>090</i>-1234-")
                    .append(String.format("%04d", i))
                    .append("です。</p>");
        }
        List<String> found = values(page.append("</body></html>").toString());
        assertEquals(
                5_000,
                found.stream().filter(v -> v.startsWith("PHONE")).distinct().count());
        assertEquals(5_000, found.stream().filter(v -> v.equals("PERSON 佐藤花子")).count());
    }

    @Test
    void aFieldOfAFormIsReadWithItsLabel() {
        assertEquals(
                List.of("PERSON 山田 太郎", "BIRTHDATE 1980-03-04", "JAPAN_INDIVIDUAL_NUMBER 738492061580"),
                values("<form><label for=\"n\">氏名</label><input id=\"n\" name=\"name\" value=\"山田 太郎\"><br>"
                        + "<label>生年月日 <input name=\"birth\" value=\"1980-03-04\"></label>"
                        + "<div class=\"label\">個人番号</div><div><input type=\"text\" value='738492061580'></div>"
                        + "<input type=\"submit\" value=\"送信\"></form>"));
        assertEquals(
                List.of("BIRTHDATE 1980-03-04 = 1980-03-04"),
                found("<p>生年月日</p><p><input value=\"1980-03-04\" title=\"value=1\"></p>"));
    }

    @Test
    void fieldsOfAFormInATableFillItsCells() {
        TextInspector.Result rows = inspect("<table><tr><th>氏名</th><th>生年月日</th><th>性別</th></tr>"
                + "<tr><td><input value=\"佐藤 花子\"></td><td><input value=\"1975-05-06\"></td>"
                + "<td><select><option>男</option><option value=\"2\" selected>女</option></select></td></tr>"
                + "<tr><td><input value=\"鈴木 一郎\"></td><td><input value=\"1971-05-06\"></td>"
                + "<td><select><option selected>男</option><option>女</option></select></td></tr></table>");
        assertEquals(2, rows.people());
        assertEquals(
                List.of(
                        "PERSON 佐藤 花子",
                        "BIRTHDATE 1975-05-06",
                        "SEX 女",
                        "PERSON 鈴木 一郎",
                        "BIRTHDATE 1971-05-06",
                        "SEX 男"),
                rows.findings().stream()
                        .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                        .map(f -> f.infoType().label() + " " + f.revealValue())
                        .toList());
        assertTrue(values("<table><tr><td>担当</td><td><select><option>連絡は山田太郎さんへ</option></select></td></tr></table>")
                .contains("PERSON 山田太郎"));
    }
}
