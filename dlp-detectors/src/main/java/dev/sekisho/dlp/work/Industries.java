package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.Run;

/** Industries: a known one, or what ends as they do: 金属製品製造業. */
final class Industries implements Phrase {
    private static final int LONGEST = 24;
    private static final int LONGEST_REMARK = 14;
    /** In a sentence 保育園 and クリニック say where somebody goes, and shorter words much else. */
    private static final int LEAST = 3;

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        if (headEnd - headStart == 3 && ")〕".indexOf(text[headEnd - 1]) >= 0) {
            boolean firm = bracketed(text, Math.max(0, headStart - LONGEST), headEnd - 1) == headStart;
            return firm ? headEnd - 1 : -1;
        }
        int bracket = remark(text, headEnd, to);
        if (bracket > headEnd) {
            return bracket;
        }
        if (headEnd + 1 < to && text[headEnd] == 'の' && "名所種一".indexOf(text[headEnd + 1]) >= 0) {
            // 医療機関の名称 asks for one.
            return -1;
        }
        if (headEnd < to && text[headEnd] == ':') {
            return -1; // 医療機関：青葉診療所 is a label
        }
        boolean toward = headEnd + 1 < to && text[headEnd] == '向' && text[headEnd + 1] == 'け';
        return toward || Edges.ends(text, headEnd, to) ? headEnd : -1;
    }

    /** Behind a bracket that says the industry more closely, 製造業(自動車部品); the index itself when there is none. */
    private static int remark(char[] text, int open, int to) {
        if (open >= to || text[open] != '(') {
            return open;
        }
        int close = open + 1;
        while (close < to && close - open <= LONGEST_REMARK && text[close] != ')' && text[close] != '(') {
            close++;
        }
        boolean closed = close < to && text[close] == ')';
        return closed && WorkWords.INDUSTRIES.holds(text, open + 1, close) ? close + 1 : open;
    }

    @Override
    public int start(char[] text, int from, int end) {
        int plain = withoutRemark(text, from, end);
        return plain < end && remark(text, plain, end) == end ? begin(text, from, plain) : begin(text, from, end);
    }

    private int begin(char[] text, int from, int end) {
        int bracketed = bracketed(text, from, end);
        if (bracketed >= 0) {
            return bracketed;
        }
        int length = WorkWords.INDUSTRIES.before(text, from, end);
        int start = end - length;
        boolean clear = length >= LEAST
                && !WorkWords.ORGANIZATION_ENDINGS.holds(text, start, end)
                && !WorkWords.ORGANIZATION_OPENINGS.holds(text, start, end);
        if (clear && Edges.begins(text, from, start) && !joined(text, from, start)) {
            return start;
        }
        return text[end - 1] == '業' ? compound(text, from, end) : -1;
    }

    /** Where an industry begins that stands in brackets behind a company: 青葉商事（家電販売）; or -1. */
    private int bracketed(char[] text, int from, int end) {
        if (end >= text.length || (text[end] != ')' && text[end] != '〕')) {
            return -1;
        }
        int open = end - 1;
        while (open > from && end - open <= LONGEST && text[open] != '(' && text[open] != '〔') {
            open--;
        }
        int house = Run.start(text, from, open, ' ');
        boolean behind = open > from
                && (text[open] == '(' || text[open] == '〔')
                && (WorkWords.ORGANIZATION_ENDINGS.before(text, from, house) > 1
                        || WorkWords.LEGAL_FORMS.before(text, from, house) > 0);
        return behind && end - open > 2 && whole(text, open + 1, end) ? open + 1 : -1;
    }

    private static boolean joined(char[] text, int from, int start) {
        return start > from && text[start - 1] == '・';
    }

    /** Known words and 製造, 卸売, 小売, サービス before 業, with 、 or ・ between: 家具・装備品製造業. */
    private static int compound(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int i = end;
        while (i > stop && (Edges.letter(text[i - 1]) || (text[i - 1] == '・' && i < end))) {
            i--;
        }
        boolean known = WorkWords.INDUSTRY_ENDINGS.before(text, i, end - 1) > 0;
        return end - i >= 3 && known ? i : -1;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        int end = withoutRemark(text, from, to);
        if (one(text, from, to) || one(text, from, end)) {
            return true;
        }
        int start = from;
        for (int i = from + 1; i < end - 1; i++) {
            if (text[i] == '・' && one(text, start, i)) {
                start = i + 1;
            }
        }
        return start > from && one(text, start, end);
    }

    private static int withoutRemark(char[] text, int from, int to) {
        if (to <= from || text[to - 1] != ')') {
            return to;
        }
        for (int open = to - 2; open > from && to - open <= LONGEST; open--) {
            if (text[open] == '(') {
                return open;
            }
        }
        return to;
    }

    /** Whether a stretch of text is one industry. */
    private static boolean one(char[] text, int from, int to) {
        if (WorkWords.INDUSTRIES.holds(text, from, to)) {
            return true;
        }
        int ending = WorkWords.INDUSTRY_ENDINGS.before(text, from, to);
        return ending > 0 && to - from > ending && to - from <= LONGEST && letters(text, from, to);
    }

    private static boolean letters(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text[i]) && "ー・、/&".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
