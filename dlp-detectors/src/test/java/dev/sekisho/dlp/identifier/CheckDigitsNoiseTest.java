package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How much noise passes a check digit: why a bare hit must stay below likely. */
class CheckDigitsNoiseTest {
    private static final int SAMPLES = 100_000;

    private final Random random = new Random(20260101);

    private double rate(int length, Predicate<String> check) {
        int passed = 0;
        for (int i = 0; i < SAMPLES; i++) {
            passed += check.test(digits(length)) ? 1 : 0;
        }
        return 100.0 * passed / SAMPLES;
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    @Test
    void aTenthOfRandomDigitsPassesOneCheckDigit() {
        assertEquals(10.1, rate(12, CheckDigits::myNumber), 0.5);
        assertEquals(10.2, rate(13, CheckDigits::corporate), 0.5);
        assertEquals(10.0, rate(16, CheckDigits::luhn), 0.5);
    }

    @Test
    void aTenthOfParcelNumbersPassesAsMyNumber() {
        double rate = rate(11, body -> CheckDigits.myNumber(body + Long.parseLong(body) % 7));
        assertEquals(10.4, rate, 0.5);
    }

    @Test
    void hardlyAnyRandomNumberIsAJcbCard() {
        double rate = rate(12, tail -> Cards.number("3528" + tail));
        assertEquals(10.0, rate, 0.5);
        assertEquals(0.0, rate(12, tail -> Cards.number("3527" + tail)));
    }
}
