package dev.sekisho.dlp.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table has no column for, such as tags and the heads of fields, is read all the same: data may hide there. */
class UnseenTextTest {
    private static List<String> phones(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> f.infoType().label().equals("PHONE"))
                .map(f -> f.revealValue())
                .toList();
    }

    @Test
    void aReadingIsNoPlaceToHide() {
        assertEquals(
                List.of("090-1234-5678"),
                phones("<table><tr><th>氏名</th><th>備考</th></tr><tr><td>髙橋 一郎<rt>090-1234-5678</rt></td><td>x</td></tr>"
                        + "<tr><td>佐藤 花子</td><td>y</td></tr></table>"));
    }

    @Test
    void aReadingThatIsNeverClosedHidesNothing() {
        assertEquals(
                List.of("090-1234-5678", "090-1234-5679"),
                phones("<table><tr><td><rt>090-1234-5678</td></tr><tr><td>090-1234-5679</td></tr></table>"));
    }

    @Test
    void aCardIsReadBesideItsProperties() {
        assertEquals(
                List.of("090-1234-5671", "090-1234-5672", "090-1234-5673", "090-1234-5674"),
                phones("BEGIN:VCARD 090-1234-5671\nBEGIN:VCARD\nTEL;X=090-1234-5672:090-1234-5673\nFN:山田 太郎\n"
                        + "END:VCARD 090-1234-5674\nEND:VCARD\n"));
    }

    @Test
    void theHeadOfAPostedFieldIsRead() {
        assertEquals(
                List.of("090-1234-5674", "090-1234-5675", "090-1234-5676", "090-1234-5677"),
                phones(
                        "--abc\nContent-Disposition: form-data; x=090-1234-5674; name=\"氏名\"; filename=\"090-1234-5675\"\n"
                                + "X-Note: 090-1234-5676\n\n山田 太郎\n--abc\nContent-Disposition: form-data; name=\"電話\"\n\n"
                                + "090-1234-5677\n--abc--\n"));
    }

    @Test
    void whatIsNoElementOfXmlIsRead() {
        assertEquals(
                List.of("090-1234-5671", "090-1234-5672", "090-1234-5673", "090-1234-5674", "090-1234-5675"),
                phones("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"山田太郎 090-1234-5671\"><!-- 090-1234-5672 -->]>"
                        + "<l><m><n>&a;</n><?print 090-1234-5673?><o>x</o></m><!-- <m><n>佐藤花子</n><o>090-1234-5674</o></m> -->"
                        + "</l><!-- 090-1234-5675 -->"));
        assertEquals(
                List.of("090-1234-5671", "090-1234-5672", "090-1234-5673"),
                phones("<?xml version=\"1.0\" x=\"090-1234-5671\"?><l><n>x</n y=\"090-1234-5672\"></l 090-1234-5673>"));
        assertEquals(
                List.of("090-2222-3333", "090-1234-5671"),
                phones("<member><name>佐藤花子</name><tel>090-2222-3333</tel><!-- 山田太郎 090-1234-5671 --></member>"));
    }

    @Test
    void aKeyMayBeAValue() {
        assertEquals(
                List.of("090-1234-5671", "090-1234-5672"),
                phones("{\"090-1234-5671\":{\"note\":\"x\"},\"090-1234-5672\":{\"note\":\"y\"}}"));
        assertEquals(
                List.of("090-1234-5673"),
                phones("name:山田 太郎\tage:45\t090-1234-5673:x\nname:佐藤 花子\tage:41\t090-1234-5673:y\n"));
        assertEquals(
                List.of("090-1234-5674"),
                phones("--abc\nContent-Disposition: form-data; name=\"090-1234-5674\"\n\nx\n--abc--\n"));
    }

    @Test
    void noneOfVeryManyKeysIsLost() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("\"090-1234-")
                    .append(String.format("%04d", i))
                    .append("\":{\"note\":\"x\"}");
        }
        assertEquals(10_000, phones(json.append('}').toString()).size());
    }
}
