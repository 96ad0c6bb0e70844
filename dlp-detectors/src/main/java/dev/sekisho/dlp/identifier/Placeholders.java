package dev.sekisho.dlp.identifier;

import java.util.Set;

/**
 * Values that stand for a number and are none: all digits the same, counting up or down, or a card scheme's test
 * number.
 */
final class Placeholders {
    /** Of shorter ones too many count up by chance. */
    private static final int SHORTEST = 5;

    private static final String COUNTING = "01234567890123456789";
    private static final String BACKWARDS = "98765432109876543210";
    private static final Set<String> TEST_CARDS = Set.of(
            "4111111111111111",
            "4242424242424242",
            "4012888888881881",
            "5555555555554444",
            "5105105105105100",
            "378282246310005",
            "371449635398431",
            "3530111333300000",
            "3566002020360505",
            "30569309025904",
            "38520000023237",
            "6011111111111117");

    private Placeholders() {}

    /** How many levels a value loses by being one: all digits the same are nobody's number. */
    static int doubts(String digits) {
        return !is(digits) ? 0 : same(digits) ? 2 : 1;
    }

    static boolean is(String digits) {
        return digits.length() >= SHORTEST
                && (same(digits)
                        || COUNTING.contains(digits)
                        || BACKWARDS.contains(digits)
                        || (digits.length() >= 14 && TEST_CARDS.contains(digits)));
    }

    static boolean same(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
