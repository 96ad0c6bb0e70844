package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;

/** Takes each cell of a column, and each value of a form, at its header's word. Immutable and thread-safe. */
final class ColumnDetector extends JudgedDetector {
    /** Longer cells are notes, not values. */
    private static final int LONGEST = 128;

    ColumnDetector(String id, Triggers triggers, Judge judge) {
        super(id, triggers, judge);
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() == null) {
            return;
        }
        int start = c.start();
        int end = c.end();
        while (start < end && blank(c.text()[start])) {
            start++;
        }
        while (end > start && blank(c.text()[end - 1])) {
            end--;
        }
        if (end - start <= LONGEST && speaks(c.text(), start, end)) {
            judge.consider(c, start, end, Evidence.COLUMN_HEADER, out);
        }
    }

    private static boolean speaks(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            byte kind = CharClass.of(text[i]);
            if (kind >= CharClass.DIGIT && kind <= CharClass.KANJI) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.SPACE || kind == CharClass.NEWLINE;
    }
}
