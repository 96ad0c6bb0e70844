package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.DigitGroups;

/**
 * Reads cells of columns of telephone numbers that are written as no number elsewhere is: without the leading zero,
 * without the area code, a digit short.
 */
final class PhoneCell {
    /** How many digits a number may have that lost some or got one too many. */
    private static final int LEAST_MISTYPED = 8;

    private static final int MOST_MISTYPED = 12;

    private static final int MOST_JOINTS = 2;

    private PhoneCell() {}

    /** A spreadsheet reads 09012345678 as a number: nine or ten digits are left. */
    static void withoutZero(Candidate c, DigitGroups groups, Detections out) {
        boolean one = groups.count() == 1 && c.text()[groups.start(0)] != '0';
        if (one && NumberPlan.number("0" + groups.joined(c.text()))) {
            boolean whole = groups.start(0) == c.windowStart() && groups.end(0) == c.windowEnd();
            Likelihood likelihood = whole ? Likelihood.LIKELY : Likelihood.POSSIBLE;
            PhoneNumberDetector.add(c, groups.start(0), groups.end(0), likelihood, true, false, out);
        }
    }

    /** Lists of one place leave out its area code: 299-0101, (299)0102, 22-1234. */
    static void withoutAreaCode(Candidate c, DigitGroups groups, Detections out) {
        if (groups.count() != 2 || !Grouping.local(c.text(), groups)) {
            return;
        }
        char[] text = c.text();
        int start = groups.start(0);
        int end = groups.end(1);
        boolean bracket = start > c.windowStart() && text[start - 1] == '(' && text[groups.end(0)] == ')';
        start -= bracket ? 1 : 0;
        if (!DigitGroups.gluedLeft(text, start, c.windowStart()) && !DigitGroups.gluedRight(text, end, c.windowEnd())) {
            PhoneNumberDetector.add(c, start, end, Likelihood.LIKELY, true, false, out);
        }
    }

    /** A digit short or of an area that there is none of, a number that fills its cell still tells whose it is. */
    static void mistyped(Candidate c, DigitGroups groups, Detections out) {
        int last = groups.count() - 1;
        boolean filled = last >= 0
                && last <= MOST_JOINTS
                && groups.start(0) == c.windowStart()
                && groups.end(last) == c.windowEnd()
                && groups.digits() >= LEAST_MISTYPED
                && groups.digits() <= MOST_MISTYPED;
        char[] text = c.text();
        int start = c.windowStart();
        if (filled && text[start] == '0' && text[start + 1] >= '1' && text[start + 1] <= '9') {
            PhoneNumberDetector.add(c, start, c.windowEnd(), Likelihood.LIKELY, true, false, out);
        }
    }
}
