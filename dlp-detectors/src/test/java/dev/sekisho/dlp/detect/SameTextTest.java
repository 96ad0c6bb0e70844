package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same text holds the same values and people however it is carried: other line ends, a page, a field, a quotation.
 */
class SameTextTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    /** A table with headers, one without, forms, names alone, and a letter. */
    private static final List<String> TEXTS = List.of(
            "病院名,診療科,氏名,自宅TEL\n青葉病院,外科,高瀬 由里,090-1234-5678\n若葉中央病院,麻酔科,北村 俊介,0166-71-7243\n"
                    + "みどり医院,小児科,平松 千尋,080-3646-7945\n",
            "高瀬 由里,青葉病院,外科,第346145号,東京都港区赤坂8-7-11\n北村 俊介,若葉中央病院,麻酔科,第487820号,宮城県仙台市青葉区本町2-1-3\n"
                    + "平松 千尋,みどり医院,小児科,第303279号,大阪府大阪市北区梅田1-2-3\n",
            "氏名：高瀬 由里\nフリガナ：タカセ ユリ\n生年月日：1985年6月5日\n電話番号：03-1234-5678\n\n"
                    + "氏名：北村 俊介\nフリガナ：キタムラ シュンスケ\n生年月日：昭和50年1月2日\n電話番号：06-6345-6789\n",
            "青葉株式会社 御中\n\n平素よりお世話になっております。\n高瀬 由里様のご住所は東京都港区赤坂8-7-11、お電話は090-1234-5678です。\n"
                    + "ご確認をお願いいたします。\n\n北村 俊介\n若葉商事株式会社 営業部\nTEL 03-1234-5678\n");

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
    }

    private static String numbered(String format, String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> String.format(format, i + 1, lines.get(i)))
                .collect(Collectors.joining());
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @SuppressWarnings("ImmutableEnumChecker") // what writes them holds nothing
    private enum Carrier {
        WINDOWS(t -> t.replace("\n", "\r\n")),
        OLD_MAC(t -> t.replace("\n", "\r")),
        BYTE_ORDER_MARK(t -> "\uFEFF" + t),
        DECOMPOSED(t -> Normalizer.normalize(t, Normalizer.Form.NFD)),
        INDENTED(t -> t.replaceAll("(?m)^(?=.)", "\t")),
        QUOTED(t -> t.replaceAll("(?m)^", "> ")),
        ITEMS(t -> t.replaceAll("(?m)^(?=.)", "・")),
        NUMBERED(t -> numbered("%d. %s%n", t)),
        NUMBERED_BY_A_PROGRAM(t -> numbered("%6d\t%s%n", t)),
        QUOTED_TWICE(t -> t.replaceAll("(?m)^", ">> ")),
        PARAGRAPHS(t -> "<html><body>\n<p>" + entities(t).replace("\n", "</p>\n<p>") + "</p>\n</body></html>"),
        DIVISIONS(t -> "<div>" + entities(t).replace("\n\n", "\n<br>\n").replace("\n", "</div><div>") + "</div>"),
        BREAKS(t -> entities(t).replace("\n", "<br>\n")),
        OUTLOOK(t -> "<body><div class=WordSection1>"
                + entities(t)
                        .replaceAll(
                                "(?m)^(.*)$", "<p class=MsoNormal><span lang=JA>$1<o:p>&nbsp;</o:p></span></p>\r\n\r\n")
                + "</div></body>"),
        JSON(t -> "{\"id\":17,\"body\":\"" + escaped(t) + "\"}"),
        XML(t -> "<?xml version=\"1.0\"?>\n<root><body>" + entities(t) + "</body></root>"),
        CDATA(t -> "<?xml version=\"1.0\"?>\n<root><body><![CDATA[" + t + "]]></body></root>"),
        PROGRAM(t -> "String text = \"" + escaped(t) + "\";\n"),
        MYSQL(t -> "INSERT INTO posts (id, body) VALUES (17, '" + escaped(t) + "');\n"),
        POSTGRES(t -> "COPY posts (id, body) FROM stdin;\n17\t" + escaped(t) + "\n\\.\n");

        private final UnaryOperator<String> written;

        Carrier(UnaryOperator<String> written) {
            this.written = written;
        }
    }

    private static Stream<Arguments> carried() {
        return Stream.of(Carrier.values()).flatMap(carrier -> TEXTS.stream().map(text -> Arguments.of(carrier, text)));
    }

    private static List<String> values(TextInspector.Result result) {
        return result.findings().stream()
                .map(f -> f.infoType().label() + " " + Normalizer.normalize(f.revealValue(), Normalizer.Form.NFC))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("carried")
    void theSameIsFound(Carrier carrier, String text) {
        TextInspector.Result plain = INSPECTOR.inspect(text);
        String written = carrier.written.apply(text);
        TextInspector.Result found = INSPECTOR.inspect(written);
        assertEquals(values(plain), values(found));
        assertEquals(plain.people(), found.people());
        for (Finding f : found.findings()) {
            String raw = written.substring(
                    (int) f.location().start(), (int) f.location().end());
            assertEquals(letters(f.revealValue()), letters(raw), "the place is that of the value");
        }
    }

    @Test
    void noRowIsCutWhereALongPageIsReadInPieces() {
        String rows = IntStream.range(0, 2_500)
                .mapToObj(i ->
                        "佐藤 花子,青葉病院,東京都港区赤坂" + (1 + i % 9) + "-2-" + (1 + i % 40) + ",090-1234-" + (1000 + i) + "\n")
                .collect(Collectors.joining());
        List<String> plain = values(INSPECTOR.inspect(rows));
        assertEquals(plain, values(INSPECTOR.inspect("<p>" + rows.replace("\n", "</p><p>") + "</p>")));
        assertEquals(plain, values(INSPECTOR.inspect(rows.replaceAll("(?m)^(?=.)", "> "))));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }

    @Test
    void signsInPercentNotationBorderValues() {
        String json = "{\"tel\":\"03-1234-5678\",\"birth_date\":\"1985-06-05\"}";
        String line = "GET /api?data=" + URLEncoder.encode(json, StandardCharsets.UTF_8) + " HTTP/1.1\n";
        List<String> found = values(INSPECTOR.inspect(line));
        assertTrue(found.contains("PHONE 03-1234-5678"), found::toString);
        assertTrue(found.contains("BIRTHDATE 1985-06-05"), found::toString);
    }

    @Test
    void aBreakInsideOfACellEndsNoLine() {
        String table = "| 氏名 | 年齢と性別 |\n| --- | --- |\n| 高瀬 由里 | 34歳<br>女 |\n| 北村 俊介 | 51歳<br>男 |\n";
        assertEquals(
                List.of("AGE 34歳", "AGE 51歳", "PERSON 北村 俊介", "PERSON 高瀬 由里", "SEX 女", "SEX 男"),
                values(INSPECTOR.inspect(table)));
    }
}
