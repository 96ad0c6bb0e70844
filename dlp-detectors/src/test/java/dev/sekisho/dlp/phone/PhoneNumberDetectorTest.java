package dev.sekisho.dlp.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberDetectorTest {
    private static final TextInspector INSPECTOR = TextInspector.of(List.of(new PhoneNumberDetector()));

    private static List<Finding> likely(String text) {
        return INSPECTOR.inspect(text).findings().stream()
                .filter(f -> f.likelihood().atLeast(Likelihood.LIKELY))
                .toList();
    }

    /** The number stands between two bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "|03-1234-5678|",
                "電話は|03-1234-5678|です。",
                "自宅：|０４５－１２３－４５６７|",
                "連絡は|(03)1234-5678|まで",
                "|03（1234）5678|",
                "至急|090ー1234ー5678|へ",
                "|080−1111−2222|",
                "|090 1234 5678|",
                "|090.5533.3801|",
                "|09012345678|に連絡",
                "TEL|03-1234-5678|　FAX|03-1234-5679|",
                "M|090-1234-5678|",
                "|+81 3-1234-5678|",
                "|+81 (0)3-1234-5678|",
                "|(+81) 90 1234 5678|",
                "TEL|03-1234-5678|FAX|03-1234-5679|",
                "TEL:|03-1234-5678|FAX:|03-1234-5679|",
                "|+819012345678|",
                "国際電話 |0081-3-1234-5678|",
                "|0120-444-113|",
                "|04992-2-1234|",
                "電話番号：|0312345678|",
                "電話|03-1234-5678|内線12",
                "|090-1234-5678|，|090-1234-5679|",
                "|09012345678|.wav",
                "通話_|090-1234-5678|_山田.mp3",
                "申込書|090-1234-5678|.pdf、"
            })
    void findsEveryNotationWithItsExactSpan(String marked) {
        String[] pieces = marked.split("\\|", -1);
        List<Finding> found = likely(String.join("", pieces));
        assertEquals(pieces.length / 2, found.size(), marked);
        int at = 0;
        for (int i = 1; i < pieces.length; i += 2) {
            at += pieces[i - 1].length();
            Finding finding = found.get(i / 2);
            assertEquals(pieces[i], finding.revealValue());
            assertEquals(at, finding.location().start());
            at += pieces[i].length();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "注文番号 09012345678",
                "00-1234-5678",
                "型番 A-090-1234-5678",
                "090-1234-56789",
                "1090-1234-5678",
                "id=53362981212 ip=10.226.118.246",
                "第1234-5678号",
                "14030-12345671",
                "金額 0312345678円",
                "https://example.jp/09012345678x"
            })
    void takesNothingElseForLikely(String text) {
        assertEquals(List.of(), likely(text).stream().map(Finding::revealValue).toList());
    }

    @ParameterizedTest
    @CsvSource({"0333225678, POSSIBLE", "番号0312345678番, POSSIBLE"})
    void aBareGeographicNumberIsOnlyPossible(String text, Likelihood likelihood) {
        List<Finding> all = INSPECTOR.inspect(text).findings();
        assertEquals(1, all.size());
        assertEquals(likelihood, all.get(0).likelihood());
    }

    @Test
    void aSpreadsheetsDroppedZeroIsStillAPhoneInItsColumn() {
        String table = "氏名,電話番号\n山田 花子,9012345678\n鈴木 一郎,312345678\n佐藤 次郎,8011112222\n";
        List<Finding> found = likely(table);
        assertEquals(
                List.of("9012345678", "312345678", "8011112222"),
                found.stream()
                        .filter(f -> f.infoType().equals(InfoType.PHONE_NUMBER))
                        .map(Finding::revealValue)
                        .toList());
    }

    @Test
    void knowsServiceNumbersByTheirForm() {
        assertTrue(NumberPlan.service("0120444113"));
        assertTrue(NumberPlan.service("08001234567"));
        assertFalse(NumberPlan.service("0312345678"));
        assertTrue(NumberPlan.mobile("06012345678"));
        assertFalse(NumberPlan.mobile("09002345678"));
        assertFalse(NumberPlan.geographic("0012345678"));
    }
}
