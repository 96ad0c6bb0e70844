package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.DigitGroups;

/** How a kind of number may be written in groups. Immutable. */
final class NumberGroups {
    private static final int LONGEST = 30;

    private final NumberKind kind;

    NumberGroups(NumberKind kind) {
        this.kind = kind;
    }

    /** The lengths that groups next to each other have together, as bits up to 30. */
    static int lengths(DigitGroups groups) {
        int lengths = 0;
        for (int first = 0; first < groups.count(); first++) {
            int digits = groups.length(first);
            for (int last = first + 1; digits <= LONGEST; last++) {
                lengths |= 1 << digits;
                if (last == groups.count() || groups.start(last) - groups.end(last - 1) != 1) {
                    break;
                }
                digits += groups.length(last);
            }
        }
        return lengths;
    }

    /** Whether one of the groups is as long as a number of this kind or as its first official group. */
    boolean promises(DigitGroups groups) {
        for (int group = 0; group < groups.count(); group++) {
            int digits = groups.length(group);
            if (kind.fits(digits) || (digits <= LONGEST && (kind.firstSizes >> digits & 1) == 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last group of the number of this kind that starts with a group, or -1: in official groups, else the longest.
     */
    int last(char[] text, DigitGroups groups, int first) {
        int official = -1;
        for (int[] sizes : kind.groupings) {
            int last = first + sizes.length - 1;
            if (last < groups.count() && sized(text, groups, first, sizes)) {
                if (kind.check == null || kind.check.test(digits(text, groups, first, last))) {
                    return last;
                }
                official = last;
            }
        }
        return official >= 0 ? official : longest(text, groups, first);
    }

    private int longest(char[] text, DigitGroups groups, int first) {
        int digits = 0;
        int found = -1;
        for (int last = first; last < groups.count(); last++) {
            digits += groups.length(last);
            if (digits > kind.most || (last > first && !together(text, groups, last))) {
                break;
            }
            found = kind.fits(digits) ? last : found;
        }
        return found;
    }

    /** Numbers of any length end at a space: what follows is another number. */
    private boolean together(char[] text, DigitGroups groups, int last) {
        if (groups.start(last) - groups.end(last - 1) != 1) {
            return false;
        }
        char joint = text[groups.start(last) - 1];
        return Integer.bitCount(kind.lengths) == 1 || joint == '-' || joint == 'ー';
    }

    /** Whether groups have an official form, with the same joint everywhere. */
    boolean official(char[] text, DigitGroups groups, int first, int last) {
        for (int[] sizes : kind.groupings) {
            if (sizes.length == last - first + 1 && sized(text, groups, first, sizes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sized(char[] text, DigitGroups groups, int first, int[] sizes) {
        for (int i = 0; i < sizes.length; i++) {
            boolean apart = i > 0 && groups.start(first + i) - groups.end(first + i - 1) != 1;
            boolean same = i < 2 || text[groups.end(first + i - 1)] == text[groups.end(first)];
            if (groups.length(first + i) != sizes[i] || apart || !same) {
                return false;
            }
        }
        return true;
    }

    /** Whether a group of the same size stands before or behind, so that this is a piece of something longer. */
    static boolean goesOn(char[] text, DigitGroups groups, int first, int last) {
        char joint = text[groups.end(first)];
        boolean before = first > 0
                && groups.start(first) - groups.end(first - 1) == 1
                && text[groups.start(first) - 1] == joint
                && groups.length(first - 1) == groups.length(first);
        return before
                || (last + 1 < groups.count()
                        && groups.start(last + 1) - groups.end(last) == 1
                        && text[groups.end(last)] == joint
                        && groups.length(last + 1) == groups.length(last));
    }

    static String digits(char[] text, DigitGroups groups, int first, int last) {
        if (first == last) {
            return new String(text, groups.start(first), groups.length(first));
        }
        StringBuilder digits = new StringBuilder(32);
        for (int group = first; group <= last; group++) {
            digits.append(text, groups.start(group), groups.length(group));
        }
        return digits.toString();
    }
}
