package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.text.DigitGroups;

/** Which groups of digits people write: the last has four digits, or three after 0120 and 0800. */
final class Grouping {
    private Grouping() {}

    static boolean plausible(CharSequence number, DigitGroups groups, int first, int last) {
        int size = groups.length(first);
        int tail = groups.length(last);
        return switch (last - first) {
            case 0 -> true;
            case 1 -> size >= 2 && size <= 7 && (tail == 4 || size <= 5);
            default -> size >= 2 && size <= 5 && (tail == 4 || (tail == 3 && NumberPlan.service(number)));
        };
    }
}
