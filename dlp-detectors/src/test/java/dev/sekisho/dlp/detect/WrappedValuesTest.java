package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values over two lines: in their cell, behind their label, or folded as cards are. Each is found once and whole. */
class WrappedValuesTest {
    private static final TextInspector INSPECTOR = TextInspector.create();

    /** The findings as they stand in the text, without the line breaks in them. */
    private static List<String> found(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .map(f -> f.infoType().label() + " " + raw(text, f).replaceAll("<br/?>|\\s*\n\\s*", "|"))
                .toList();
    }

    private static String raw(String text, Finding f) {
        return text.substring((int) f.location().start(), (int) f.location().end());
    }

    @Test
    void aCellInQuotesMayHaveLines() {
        String text = "\"氏名\",\"住所\",\"生年月日\",\"部署\"\n"
                + "\"高井\n和弘\",\"東京都新宿区\n西新宿2-8-1\",\"1985年\n4月1日\",\"営業本部\n第一営業課\"\n"
                + "\"小川 哲司\",\"大阪府大阪市北区\n梅田1-2-3\",\"1975年\n12月3日\",\"総務部\"\n";
        assertEquals(
                List.of(
                        "PERSON 高井|和弘",
                        "ADDRESS 東京都新宿区|西新宿2-8-1",
                        "BIRTHDATE 1985年|4月1日",
                        "DEPARTMENT 営業本部|第一営業課",
                        "PERSON 小川 哲司",
                        "ADDRESS 大阪府大阪市北区|梅田1-2-3",
                        "BIRTHDATE 1975年|12月3日",
                        "DEPARTMENT 総務部"),
                found(text));
        assertTrue(INSPECTOR.inspect(text).findings().stream()
                .anyMatch(f -> f.revealValue().equals("高井和弘")));
    }

    @Test
    void soMayOneOfAPage() {
        assertEquals(
                List.of("PERSON 高井|和弘", "BIRTHDATE 1985年|4月1日", "PERSON 小川 哲司", "BIRTHDATE 昭和50年|12月3日"),
                found("<table><tr><th>氏名</th><th>生年月日</th></tr><tr><td>高井<br>和弘</td><td>1985年<br/>4月1日</td></tr>"
                        + "<tr><td>小川 哲司</td><td>昭和50年<br/>12月3日</td></tr></table>"));
    }

    @Test
    void twoValuesInACellStayTwo() {
        assertEquals(
                List.of(
                        "PERSON 高井 和弘",
                        "PHONE 03-1234-5678",
                        "PHONE 090-1234-5678",
                        "PERSON 小川 哲司",
                        "PHONE 03-1234-5679"),
                found("\"氏名\",\"電話\"\n\"高井 和弘\",\"03-1234-5678\n090-1234-5678\"\n\"小川 哲司\",\"03-1234-5679\"\n"));
    }

    @Test
    void whatDoesNotFitBehindALabelIsIndented() {
        assertEquals(
                List.of(
                        "PERSON 高井 和弘",
                        "ADDRESS 東京都新宿区西新宿|2-8-1 青葉マンション305",
                        "PHONE 03-1234-|5678",
                        "BIRTHDATE 1985年|4月1日",
                        "EMAIL kazuhiro.takai@|aoba.co.jp"),
                found("氏名: 高井 和弘\n住所: 東京都新宿区西新宿\n      2-8-1 青葉マンション305\n電話: 03-1234-\n      5678\n"
                        + "生年月日: 1985年\n      4月1日\nメール: kazuhiro.takai@\n      aoba.co.jp\n"));
    }

    @Test
    void anotherFieldBelowIsNotOfTheValue() {
        assertEquals(
                List.of("PERSON 高井 和弘", "ADDRESS 東京都新宿区西新宿2-8-1", "PHONE 03-1234-5678"),
                found("氏名：高井 和弘\n住所：東京都新宿区西新宿2-8-1\n　　　電話：03-1234-5678\n"));
    }

    @Test
    void cardsAreFolded() {
        assertEquals(
                List.of("PERSON 高井|和弘", "ORG 青葉商事株式会社", "DEPARTMENT 営業本|部 第一営業課", "EMAIL kazuhiro.takai@ao|ba.co.jp"),
                found("BEGIN:VCARD\nVERSION:3.0\nFN:高井 \n 和弘\nORG:青葉商事株式会社;営業本\n 部 第一営業課\n"
                        + "EMAIL:kazuhiro.takai@ao\n ba.co.jp\nEND:VCARD\n"));
    }
}
