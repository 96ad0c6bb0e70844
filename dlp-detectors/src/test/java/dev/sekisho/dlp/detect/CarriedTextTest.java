package dev.sekisho.dlp.detect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts inside of URLs, values of directories and cards in base64, and fields of JSON whose keys are in Roman letters.
 */
class CarriedTextTest {
    private static final String LIST = "氏名,電話番号\n佐藤 花子,090-1234-5678\n鈴木 一郎,06-6345-6789\n";
    private static final List<String> VALUES = List.of("佐藤 花子", "090-1234-5678", "鈴木 一郎", "06-6345-6789");

    private static List<Finding> found(String text) {
        return TextInspector.create().inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .toList();
    }

    private static List<String> values(String text) {
        return found(text).stream().map(Finding::revealValue).toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void aTableInsideOfAUrlIsRead() {
        assertEquals(VALUES, values("<a href=\"data:text/csv;base64," + base64(LIST) + "\">名簿</a>\n"));
    }

    @Test
    void itsFindingsHaveThePlaceOfTheUrlsText() {
        String data = base64(LIST);
        String text = "名簿は data:text/csv;base64," + data + " です。";
        for (Finding f : found(text)) {
            assertEquals(data, text.substring((int) f.location().start(), (int)
                    f.location().end()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,",
                "metadata,",
                "data:text/csv;base64,*",
                "data:text/csv;base64,A",
                "data:,"
            })
    void otherUrlsAreText(String head) {
        assertEquals(List.of(), values(head + base64(LIST).substring(0, 4) + "\n"));
    }

    @Test
    void entriesOfADirectoryAreRecords() {
        String entries = "dn: uid=u1,ou=people,dc=example,dc=jp\nobjectClass: inetOrgPerson\ncn:: "
                + base64("佐藤 花子") + "\ntelephoneNumber: 090-1234-5678\n\ndn:: " + base64("uid=山田,dc=jp") + "\ncn: 鈴木\n"
                + "  一郎\ntelephoneNumber: 06-6345-6789\n";
        assertEquals(VALUES, values(entries));
        assertEquals(2, TextInspector.create().inspect(entries).people());
    }

    @Test
    void aCardInBase64IsRead() {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=b:" + base64("佐藤 花子") + "\nTEL:090-1234-5678\nEND:VCARD\n";
        assertEquals(VALUES.subList(0, 2), values(card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "山田報告書.xlsx", "setup.EXE", "backup.tar.gz", "東京都庁"})
    void whatAFileOrAnOfficeIsCalledIsNoPerson(String name) {
        assertEquals(List.of(), values("{\"name\":\"" + name + "\",\"size\":12}\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kana", "name_kana", "furigana", "yomi", "nameKana", "yomigana"})
    void readingsHaveKeysInRomanLetters(String key) {
        List<Finding> found = found("{\"name\":\"佐藤 花子\",\"" + key + "\":\"サトウ ハナコ\"}\n");
        assertEquals(
                "佐藤 花子=PERSON サトウ ハナコ=PERSON_KANA",
                found.stream()
                        .map(f -> f.revealValue() + "=" + f.infoType().label())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void thePartsOfReadingsDoToo() {
        String text = "{\"sei\":\"伊藤\",\"mei\":\"由美子\",\"sei_kana\":\"イトウ\",\"mei_kana\":\"ユミコ\"}\n";
        assertEquals(
                List.of("イトウ", "ユミコ"),
                found(text).stream()
                        .filter(f -> f.infoType().equals(InfoType.PERSON_NAME_KANA))
                        .map(Finding::revealValue)
                        .toList());
    }
}
