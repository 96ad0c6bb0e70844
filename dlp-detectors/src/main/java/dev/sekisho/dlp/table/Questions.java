package dev.sekisho.dlp.table;

/** The marks of questionnaires before questions and answers: [Q1] ご年齢, Q. 性別, 問3 職業, → 45, [A1] 45, A. 45. */
final class Questions {
    private static final String[] QUESTIONS = {"Q", "Ｑ", "問", "設問", "質問"};
    private static final String[] ANSWERS = {"A", "Ａ", "答", "回答"};
    private static final String OPENING = "[［【(（";
    private static final String CLOSING = "]］】)）.．:：";
    private static final String ARROWS = "→⇒➡►▶＞>";

    private Questions() {}

    /** Where the text of a question begins; the index itself when no mark stands here. */
    static int question(Window w, int from, int end) {
        return mark(w, from, end, QUESTIONS);
    }

    /** Where the text of an answer begins; the index itself when no mark stands here. */
    static int answer(Window w, int from, int end) {
        if (from < end && ARROWS.indexOf(w.at(from)) >= 0) {
            return w.skipBlank(from + 1, end);
        }
        return mark(w, from, end, ANSWERS);
    }

    private static int mark(Window w, int from, int end, String[] words) {
        int at = from < end && OPENING.indexOf(w.at(from)) >= 0 ? from + 1 : from;
        int behind = at;
        for (String word : words) {
            if (at + word.length() <= end && w.holds(at, word)) {
                behind = at + word.length();
            }
        }
        int digits = behind;
        while (digits < end && digits - behind < 3 && Chars.digit(w.at(digits))) {
            digits++;
        }
        boolean closed = digits < end && CLOSING.indexOf(w.at(digits)) >= 0;
        boolean spaced = digits > behind && digits < end && Chars.blank(w.at(digits));
        if (behind == at || !(closed || spaced)) {
            return from;
        }
        int text = w.skipBlank(closed ? digits + 1 : digits, end);
        return text < end ? text : from;
    }
}
