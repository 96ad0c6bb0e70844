package dev.sekisho.dlp.table;

/** Where the value of a labelled line ends, without what belongs to the line around it. */
final class ValueEnd {
    /** What separates fields that stand in lines of their own. */
    private static final String ENDS = "、，,。．／/";

    private static final int LONGEST_TAG = 8;

    private ValueEnd() {}

    /** The end of the value without a bracket that was opened before the label: Applicant[name=…, age=45]. */
    static int of(Window w, int valueStart, int to, boolean boxed) {
        int end = to;
        if (boxed && end - 1 > valueStart && FormLine.BARS.indexOf(w.at(end - 1)) >= 0) {
            end = trim(w, valueStart, end - 1);
        }
        end = withoutTag(w, valueStart, end);
        if (end - 1 > valueStart && ENDS.indexOf(w.at(end - 1)) >= 0) {
            end = trim(w, valueStart, end - 1);
        }
        if (end - 1 > valueStart && ";；".indexOf(w.at(end - 1)) >= 0) {
            end = trim(w, valueStart, end - 1);
        }
        if (end - 1 > valueStart && "]}".indexOf(w.at(end - 1)) >= 0) {
            char open = w.at(end - 1) == ']' ? '[' : '{';
            for (int i = valueStart; i < end; i++) {
                if (w.at(i) == open) {
                    return end;
                }
            }
            return trim(w, valueStart, end - 1);
        }
        return end;
    }

    /**
     * The end of the value before the tags that end its line: 会計課<br>
     * .
     */
    private static int withoutTag(Window w, int valueStart, int to) {
        int end = to;
        while (end - 1 > valueStart && w.at(end - 1) == '>') {
            int open = end - 2;
            while (open > valueStart && end - open <= LONGEST_TAG && w.at(open) != '<') {
                open--;
            }
            if (open <= valueStart || w.at(open) != '<') {
                return end;
            }
            end = trim(w, valueStart, open);
        }
        return end;
    }

    /** Where the number of the next field begins before its label (会社員　６ 住所), or the index itself. */
    static int numbered(Window w, int valueStart, int at) {
        int i = at;
        while (i > valueStart && (Chars.digit(w.at(i - 1)) || ".．)）".indexOf(w.at(i - 1)) >= 0)) {
            i--;
        }
        boolean number = i < at && at - i <= 3 && i > valueStart && Chars.blank(w.at(i - 1)) && Chars.digit(w.at(i));
        return number ? i : at;
    }

    /** The end of a stretch without the spaces behind it. */
    static int trim(Window w, int from, int to) {
        int end = to;
        while (end > from && Chars.space(w.at(end - 1))) {
            end--;
        }
        return end;
    }
}
