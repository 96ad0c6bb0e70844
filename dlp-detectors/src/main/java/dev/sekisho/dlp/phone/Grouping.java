package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.text.DigitGroups;

/** Which groups of digits people write: the last has four digits, or three after 0120 and 0800. */
final class Grouping {
    private static final int SUBSCRIBER = 4;

    private Grouping() {}

    static boolean plausible(CharSequence number, DigitGroups groups, int first, int last) {
        int size = groups.length(first);
        int tail = groups.length(last);
        return switch (last - first) {
            case 0 -> true;
            case 1 -> size >= 2 && size <= 7 && (tail == SUBSCRIBER || size <= 5);
            default -> size >= 2 && size <= 5 && (tail == SUBSCRIBER || (tail == 3 && NumberPlan.service(number)));
        };
    }

    /** Whether two groups are an exchange and a subscriber, joined by one sign. */
    static boolean local(char[] text, DigitGroups groups) {
        char first = text[groups.start(0)];
        boolean joined = groups.start(1) - groups.end(0) == 1 && "-)(".indexOf(text[groups.end(0)]) >= 0;
        return joined
                && first >= '2'
                && groups.length(0) >= 2
                && groups.length(0) <= 4
                && groups.length(1) == SUBSCRIBER;
    }

    /**
     * Whether the groups are those of the numbering plan: a geographic number begins with its area code (0312-34-5678
     * does not), a mobile one with three digits. Two groups of four and six are the form of a pension number.
     */
    static boolean official(CharSequence number, DigitGroups groups, int first, int last) {
        int size = groups.length(first);
        if (NumberPlan.service(number)) {
            return size == 4;
        }
        if (NumberPlan.mobile(number)) {
            return size == 3 || size == number.length();
        }
        int area = AreaCodes.length(number);
        boolean three = last - first == 2 && groups.length(last) == SUBSCRIBER;
        return area > 0 && size == area && (three || (last - first == 1 && size < SUBSCRIBER));
    }
}
