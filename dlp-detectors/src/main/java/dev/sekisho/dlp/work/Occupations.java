package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Phrase;

/** Occupations: a known one, with a remark in brackets or behind a stroke: 会社員（事務）, パート/レジ. */
final class Occupations implements Phrase {
    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST = 16;

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        if (headEnd < to && text[headEnd] == '(') {
            return bracket(text, headEnd, to);
        }
        if (headEnd + 1 < to && (text[headEnd] == '/' || text[headEnd] == '・')) {
            int end = headEnd + 1;
            while (end < to && Edges.letter(text[end])) {
                end++;
            }
            return WorkWords.OCCUPATIONS.holds(text, headEnd + 1, end) ? end : headEnd;
        }
        return Edges.ends(text, headEnd, to) ? headEnd : -1;
    }

    private static int bracket(char[] text, int open, int to) {
        int stop = Math.min(to, open + LONGEST_REMARK);
        for (int i = open + 1; i < stop && (Edges.letter(text[i]) || "・中/".indexOf(text[i]) >= 0); i++) {
            if (i + 1 < stop && text[i + 1] == ')') {
                return Character.isDigit(text[i]) || text[i] == '歳' ? open : i + 2;
            }
        }
        return open;
    }

    @Override
    public int start(char[] text, int from, int end) {
        int head = base(text, from, end);
        int length = WorkWords.OCCUPATIONS.before(text, from, head);
        int start = head - length;
        return length > 0 && Edges.begins(text, from, start) ? start : -1;
    }

    /** Where the occupation ends without its remark. */
    private static int base(char[] text, int from, int end) {
        if (end - 1 > from && text[end - 1] == ')') {
            for (int i = end - 2; i > from && end - i <= LONGEST_REMARK; i--) {
                if (text[i] == '(') {
                    return i;
                }
            }
        }
        for (int i = end - 1; i > from && (Edges.letter(text[i]) || text[i] == '/' || text[i] == '・'); i--) {
            if (text[i] != '/' && text[i] != '・') {
                continue;
            }
            return WorkWords.OCCUPATIONS.holds(text, i + 1, end) ? i : end;
        }
        return end;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        int end = base(text, from, to);
        for (int i = from + 1; i < end; i++) {
            if (text[i] == '/' || text[i] == '・') {
                return whole(text, from, i);
            }
        }
        if (WorkWords.OCCUPATIONS.holds(text, from, end)) {
            return true;
        }
        int ending = WorkWords.OCCUPATION_ENDINGS.before(text, from, end);
        return ending > 0 && end - from > ending && end - from <= LONGEST && letters(text, from, end);
    }

    private static boolean letters(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Character.isLetter(text[i]) && text[i] != 'ー') {
                return false;
            }
        }
        return true;
    }
}
