package dev.sekisho.dlp.identifier;

import java.util.Set;

/** Values that stand for a number and are none: all digits the same, counting up, or a test number of a card scheme. */
final class Placeholders {
    private static final String COUNTING = "01234567890123456789";
    private static final Set<String> TEST_CARDS = Set.of(
            "4111111111111111",
            "5555555555554444",
            "378282246310005",
            "3530111333300000",
            "3566002020360505",
            "30569309025904");

    private Placeholders() {}

    static boolean is(String digits) {
        return digits.chars().distinct().count() == 1 || COUNTING.contains(digits) || TEST_CARDS.contains(digits);
    }
}
