package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.text.DigitGroups;
import dev.sekisho.dlp.text.Words;

/** The country code before a number: +81, 0081, 010-81. */
final class Country {
    private Country() {}

    /** The group with which the national part starts, or -1 when no country code is there. */
    static int code(char[] text, DigitGroups groups, int first, int windowStart) {
        int start = groups.start(first);
        boolean plus = start > windowStart && text[start - 1] == '+';
        if (plus && is(text, groups, first, "81")) {
            return first + 1;
        }
        if (is(text, groups, first, "0081")) {
            return first + 1;
        }
        if (is(text, groups, first, "010") && first + 1 < groups.count() && is(text, groups, first + 1, "81")) {
            return first + 2;
        }
        return -1;
    }

    /** +81 and the national number in one group: +819012345678. */
    static boolean joined(char[] text, DigitGroups groups, int first, int windowStart) {
        int start = groups.start(first);
        int length = groups.length(first);
        boolean plus = start > windowStart && text[start - 1] == '+' && text[start] == '8';
        if (!plus || length < 11 || length > 12 || text[start + 1] != '1') {
            return false;
        }
        return NumberPlan.number("0" + new String(text, start + 2, length - 2));
    }

    /** Where a number begins whose code's digits stand from one index to another: (+81) 90 begins at the bracket. */
    static int start(char[] text, int start, int end, int windowStart) {
        int first = start > windowStart && text[start - 1] == '+' ? start - 1 : start;
        return first > windowStart && text[first - 1] == '(' && text[end] == ')' ? first - 1 : first;
    }

    private static boolean is(char[] text, DigitGroups groups, int group, String digits) {
        return groups.length(group) == digits.length()
                && Words.at(text, groups.start(group), groups.end(group), digits);
    }
}
