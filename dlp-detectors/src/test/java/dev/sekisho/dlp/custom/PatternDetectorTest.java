package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternDetectorTest {
    private static final InfoType CUSTOMER = InfoType.custom("CUSTOMER_NUMBER", "顧客番号", "customer number", 2);

    private static DetectorBuilder pattern(String regex) {
        return DetectorBuilder.of("customer-number", CUSTOMER).pattern(regex).plain(Likelihood.LIKELY);
    }

    private static List<String> values(String text, DetectorBuilder builder) {
        return Found.in(text, builder.build()).stream()
                .map(f -> f.substring(f.indexOf(' ') + 1, f.lastIndexOf(' ')))
                .toList();
    }

    @Test
    void findsMatchesBehindEachKindOfGuard() {
        assertEquals(List.of("C-12345678"), values("番号C-12345678です。C-1234567、AC-12345678", pattern("C-\\d{8}")));
        assertEquals(List.of("1234-5678"), values("(03)1234-5678 91234-5678 1234-56789", pattern("\\d{4}-\\d{4}")));
        assertEquals(List.of("ABC-001", "xyz-999"), values("ABC-001とxyz-999、ABCD-001", pattern("(?i)[a-z]{3}-\\d{3}")));
        assertEquals(List.of("山田太郎係"), values("担当は、山田太郎係です", pattern("[\\p{Han}]{2,6}係")));
        assertEquals(List.of("第12号案件"), values("これは第12号案件だ", pattern("第\\d+号(案件|議案)")));
        assertEquals(
                List.of("<<X7>>"), values("a <<X7>> b", pattern(".?.?X\\d>>").edges(Edges.ANYWHERE)));
        assertEquals(List.of("コード:Z9"), values("コード:Z9", pattern(".{1,8}Z9").trigger("Z9")));
    }

    @Test
    void matchesFoldedTextWithAPatternInAnyWidth() {
        assertEquals(List.of("Ｃ－１２３"), values("番号：Ｃ－１２３", pattern("Ｃ－\\d{3}")));
        assertEquals(List.of("（株）１２"), values("名義（株）１２", pattern("（株）[０-９]{2}")));
    }

    @Test
    void takesTheNamedGroupForTheValue() {
        assertEquals(List.of("8821"), values("社員番号は8821番です", pattern("社員番号は(?P<value>\\d{4})番")));
        assertEquals(
                List.of("8821"),
                values("社員番号は8821番です", pattern("社員番号は(?P<no>\\d{4})番").group("no")));
    }

    @Test
    void knowsWhereLinesAndWordsBegin() {
        assertEquals(List.of("12"), values("12\n 12\nx12", pattern("^12$")));
        assertEquals(
                List.of("ab12"),
                values("ab12 xab12 ab123", pattern("\\bab12\\b").edges(Edges.ANYWHERE)));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        assertEquals("pattern", refused("C-(\\d"));
        assertEquals("pattern", refused("((a{100}){100}){100}"));
        assertEquals("pattern", refused("x".repeat(2001)));
        assertEquals("pattern", refused("\\d*"));
        assertEquals("pattern", refused(".+"));
        assertEquals("pattern", refused("(".repeat(500) + "a" + ")".repeat(500)));
        assertEquals("pattern", refused("(?=a)b"));
        assertEquals("pattern", refused("\\bアルファ\\d+"));
        assertEquals("pattern", refused("\\d+ｱﾙﾌｧ\\b"));
        assertDoesNotThrow(() -> pattern("アルファ\\d+\\b").build());
    }

    @Test
    void excludesNoPatternThatMatchesAnyValue() {
        for (String any : List.of(".*", ".+", "[^x]{2,}")) {
            assertThrows(DefinitionException.class, () -> pattern("C-\\d+").excludePattern(any));
        }
    }

    private static String refused(String regex) {
        return assertThrows(DefinitionException.class, () -> pattern(regex).build())
                .option();
    }

    @Test
    void weighsLabelsChecksAndWordsAround() {
        Detector d = DetectorBuilder.of("customer-number", CUSTOMER)
                .pattern("\\d{8}")
                .check(Check.luhn())
                .plain(Likelihood.UNLIKELY)
                .checked(Likelihood.POSSIBLE)
                .labels("顧客番号")
                .negatives("見本")
                .near(new Near(List.of("契約"), Near.Where.AROUND, 30, Near.Effect.RAISE))
                .near(new Near(List.of("廃番"), Near.Where.AFTER, 10, Near.Effect.REJECT))
                .build();
        assertEquals(List.of("CUSTOMER_NUMBER 33120015 POSSIBLE"), Found.in("番号 33120015", d));
        assertEquals(List.of(), Found.in("番号 33120016", d));
        assertEquals(List.of("CUSTOMER_NUMBER 33120015 VERY_LIKELY"), Found.in("顧客番号 33120015", d));
        assertEquals(List.of("CUSTOMER_NUMBER 33120015 LIKELY"), Found.in("契約中の 33120015", d));
        assertEquals(List.of("CUSTOMER_NUMBER 33120015 VERY_UNLIKELY"), Found.in("見本 33120015", d));
        assertEquals(List.of(), Found.in("番号 33120015（廃番）", d));
    }
}
