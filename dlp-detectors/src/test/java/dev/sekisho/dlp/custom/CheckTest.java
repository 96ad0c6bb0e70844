package dev.sekisho.dlp.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published examples of each check digit, and each of them with one digit off. */
class CheckTest {

    static List<Arguments> published() {
        return List.of(
                Arguments.of("luhn", Check.luhn(), "4111 1111 1111 1111"),
                Arguments.of("JAN", Check.mod10(3, 1), "4901234567894"),
                Arguments.of("ISBN-10", Check.mod11(2, 3, 4, 5, 6, 7, 8, 9, 10), "0-306-40615-2"),
                Arguments.of("ISBN-10 X", Check.mod11(2, 3, 4, 5, 6, 7, 8, 9, 10), "0-8044-2957-X"),
                Arguments.of("MOD 11,10", Check.iso7064Mod11_10(), "07945"),
                Arguments.of("MOD 37,36", Check.iso7064Mod37_36(), "A12425GABC1234002M"),
                Arguments.of("MOD 11-2", Check.iso7064Mod11_2(), "0000-0002-1825-0097"),
                Arguments.of("MOD 11-2 X", Check.iso7064Mod11_2(), "0000-0002-1694-233X"),
                Arguments.of("MOD 97-10", Check.iso7064Mod97_10(), "79444"),
                Arguments.of("IBAN", Check.iban(), "GB82 WEST 1234 5698 7654 32"),
                Arguments.of("My Number", Check.myNumber(), "1234-5678-9018"),
                Arguments.of("corporate", Check.corporateNumber(), "1180301018771"),
                Arguments.of("licence", Check.driversLicence(), "309012345620"),
                Arguments.of("ICAO", Check.icao9303(), "L898902C<3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void holdsForPublishedExamplesAndFailsOneOff(String name, Check check, String value) {
        assertTrue(check.test(value));
        int at = value.length() - 3;
        while (!Character.isDigit(value.charAt(at))) {
            at--;
        }
        char other = value.charAt(at) == '9' ? '0' : (char) (value.charAt(at) + 1);
        assertFalse(check.test(value.substring(0, at) + other + value.substring(at + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void failsWhatIsOfAnotherForm(String name, Check check, String value) {
        for (String odd : List.of("", "-", "1", "山田", "A", "９９９", "x".repeat(1000), "1".repeat(1000) + "é", "😀")) {
            assertFalse(check.test(odd), odd);
        }
    }

    @Test
    void knowsDatesRangesAndLengths() {
        assertTrue(Check.date("yyyyMMdd").test("2024/02/29"));
        assertFalse(Check.date("yyyyMMdd").test("2023-02-29"));
        assertFalse(Check.date("yyyyMMdd").test("2024/2/29"));
        assertTrue(Check.date("ddMMyy").test("310799"));
        assertFalse(Check.date("ddMMyy").test("310699"));
        assertTrue(Check.range(100, 200).test("0150"));
        assertFalse(Check.range(100, 200).test("201"));
        assertFalse(Check.range(0, Long.MAX_VALUE).test("9".repeat(19)));
        assertTrue(Check.length(2, 3).test("𠮷野"));
        assertFalse(Check.length(2, 3).test("𠮷"));
        assertTrue(Check.length(1, 3).and(Check.luhn()).test("42"));
        assertFalse(Check.length(3, 3).and(Check.luhn()).test("42"));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        for (String form : List.of("", "yyyy-MM-dd", "yyyyMM", "yyyyMMMM", "MMddyyy")) {
            assertThrows(IllegalArgumentException.class, () -> Check.date(form), form);
        }
        assertThrows(IllegalArgumentException.class, () -> Check.range(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Check.length(0, 1));
        assertThrows(IllegalArgumentException.class, Check::mod10);
        assertEquals(
                IllegalArgumentException.class,
                assertThrows(IllegalArgumentException.class, () -> Check.mod11(-1))
                        .getClass());
    }
}
