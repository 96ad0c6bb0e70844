package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What slips of the pen each check digit notices: one wrong digit, two neighbours swapped. */
class CheckDigitErrorsTest {
    private static final int SAMPLES = 2000;

    private final Random random = new Random(20261124);

    private String right(int length, Predicate<String> check) {
        String digits;
        do {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < length; i++) {
                out.append((char) ('0' + random.nextInt(10)));
            }
            digits = out.toString();
        } while (!check.test(digits));
        return digits;
    }

    /** The share of single wrong digits that are not noticed, in per cent. */
    private double wrongDigit(int length, Predicate<String> check) {
        int missed = 0;
        for (int i = 0; i < SAMPLES; i++) {
            StringBuilder n = new StringBuilder(right(length, check));
            int at = random.nextInt(length);
            n.setCharAt(at, (char) ('0' + (n.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
            missed += check.test(n.toString()) ? 1 : 0;
        }
        return 100.0 * missed / SAMPLES;
    }

    /** The same for two different neighbours that change places. */
    private double swapped(int length, Predicate<String> check) {
        int missed = 0;
        int tried = 0;
        while (tried < SAMPLES) {
            StringBuilder n = new StringBuilder(right(length, check));
            int at = random.nextInt(length - 1);
            char left = n.charAt(at);
            if (left != n.charAt(at + 1)) {
                n.setCharAt(at, n.charAt(at + 1));
                n.setCharAt(at + 1, left);
                missed += check.test(n.toString()) ? 1 : 0;
                tried++;
            }
        }
        return 100.0 * missed / SAMPLES;
    }

    /** Luhn notices every wrong digit and every swap but 09 and 90. */
    @Test
    void luhnNoticesEveryWrongDigitAndMissesOnlySwapsOfZeroAndNine() {
        for (int length : new int[] {6, 7, 8, 10, 16}) {
            assertEquals(0, wrongDigit(length, CheckDigits::luhn), "" + length);
            assertEquals(2.2, swapped(length, CheckDigits::luhn), 1.2, "" + length);
        }
        assertTrue(CheckDigits.luhn("10900") == CheckDigits.luhn("19000"));
        assertTrue(CheckDigits.luhn("20909") == CheckDigits.luhn("29009"));
    }

    /** Two rests, 0 and 1, have the same digit, so a few slips in a hundred are missed. */
    @Test
    void theMyNumberMissesFewSlips() {
        assertEquals(0.8, wrongDigit(12, CheckDigits::myNumber), 1.2);
        assertEquals(0.8, swapped(12, CheckDigits::myNumber), 1.4);
        assertEquals(0.8, wrongDigit(11, CheckDigits::residentRecord), 1.4);
    }

    /** By modulus 9 without splitting, 0 and 9 are the same. */
    @Test
    void theCorporateNumberCannotTellZeroFromNine() {
        assertTrue(CheckDigits.corporate("7000000000001") == CheckDigits.corporate("7900000000001"));
        assertTrue(CheckDigits.corporate("5835678256246"));
        assertFalse(CheckDigits.corporate("5835678256247"));
        assertEquals(2.0, wrongDigit(13, CheckDigits::corporate), 1.5);
    }

    @Test
    void theLicenceNoticesAllButFewWrongDigitsAndLeavesTheLastFree() {
        assertTrue(CheckDigits.licence("309012345620") && CheckDigits.licence("309012345629"));
        double missed = wrongDigit(12, CheckDigits::licence);
        assertEquals(100.0 / 12, missed, 3, "the count of re-issues is not covered");
    }

    @Test
    void careProvidersWithLettersNoticeEveryWrongDigit() {
        assertTrue(CheckDigits.careProvider("1370199992"));
        assertTrue(CheckDigits.careProvider("13A0199995"));
        assertFalse(CheckDigits.careProvider("13A0199996"));
        assertFalse(CheckDigits.careProvider("13I0199995"), "I is not used");
        assertEquals(0, wrongDigit(10, CheckDigits::careProvider));
    }

    @Test
    void parcelsAreToldByTheRestOfSeven() {
        for (String n : new String[] {"444413758703", "405548424886", "512547514334"}) {
            assertTrue(CheckDigits.parcel(n), n);
        }
        assertFalse(CheckDigits.parcel("444413758704"));
    }

    @Test
    void residentRecordsAgreeWithTheSpecimensButOne() {
        for (String n : new String[] {"24727059608", "24846016224", "25208017643", "55512345670"}) {
            assertTrue(CheckDigits.residentRecord(n), n);
        }
        assertFalse(CheckDigits.residentRecord("25208017644"));
    }

    @Test
    void postOfficeUnitExamplesHold() {
        assertTrue(CheckDigits.postOffice("14080", "12712721"));
        assertTrue(CheckDigits.postOffice("10010", "81111111"));
        assertTrue(CheckDigits.postOffice("10090", "80000001"));
        assertTrue(CheckDigits.postOffice("16150", "12233411"));
        assertTrue(CheckDigits.postOffice("10071", "10001"));
    }

    @Test
    void theZoneNeedsEveryDigit() {
        String line = "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08";
        assertTrue(Zone.data(line));
        for (int i : new int[] {3, 9, 15, 19, 22, 27, 42, 43}) {
            char other = line.charAt(i) == '9' ? '8' : '9';
            assertFalse(Zone.data(line.substring(0, i) + other + line.substring(i + 1)), "place " + i);
        }
        assertTrue(Zone.data("D231458907UTO7408122F1204159<<<<<<<6"));
        assertTrue(Zone.card("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6"));
        assertFalse(Zone.card("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<5"));
    }
}
