package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import org.jspecify.annotations.Nullable;

/** Reads dates as claims files of health insurance write them: S500102, 3500102, 350.01.02. */
final class ClaimsDate {
    /** The characters of 350.01.02. */
    private static final int PARTED = 9;

    private ClaimsDate() {}

    /** S500102 and 3500102, as claims files write eras: a letter, or 1 to 5 for 明治 to 令和, and six digits. */
    static boolean read(DateCursor d, char[] text, int index, int windowEnd, Era.@Nullable Named named) {
        int solid = Run.end(text, index, Math.min(windowEnd, index + 9), CharClass.DIGIT);
        int length = solid - index;
        if (named != null) {
            return named.length() == 1 && length == 6 && claims(d, text, solid, named.era(), index - 1);
        }
        boolean coded = length == 7 && text[index] >= '1' && text[index] <= '5';
        return coded && claims(d, text, solid, Era.of(text[index] - '0'), index);
    }

    private static boolean claims(DateCursor d, char[] text, int solid, Era era, int from) {
        int month = DateCursor.two(text, solid - 4);
        int day = DateCursor.two(text, solid - 2);
        if (era.year(DateCursor.two(text, solid - 6)) < DateCursor.OLDEST
                || month < 1
                || month > 12
                || day < 1
                || day > 31) {
            return false;
        }
        d.start = from;
        d.year = era.year(DateCursor.two(text, solid - 6));
        return d.endsAt(solid);
    }

    /** 350.01.02: what claims files write as 3500102, parted. */
    static boolean readInGroups(DateCursor d, char[] text, int index, int windowEnd) {
        int last = index + PARTED;
        boolean parted = last <= windowEnd
                && "./-".indexOf(text[index + 3]) >= 0
                && text[index + 6] == text[index + 3]
                && text[index] >= '1'
                && text[index] <= '5'
                && (last == windowEnd || !CharClass.digit(text[last]));
        for (int i = index; parted && i < last; i++) {
            parted = i == index + 3 || i == index + 6 || CharClass.digit(text[i]);
        }
        int month = parted ? DateCursor.two(text, index + 4) : 0;
        int day = parted ? DateCursor.two(text, index + 7) : 0;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        d.start = index;
        d.year = Era.of(text[index] - '0').year(DateCursor.two(text, index + 1));
        return d.year >= DateCursor.OLDEST && d.endsAt(last);
    }
}
