package dev.sekisho.dlp.name;

import java.util.Arrays;

/**
 * Surnames of four people or more in one row with a space between, as in line-ups and rosters of shifts: 関本 吉成 薄井 人見.
 * Two of them look like one name, of which half the people would be counted. Immutable.
 */
final class SurnameRow {
    private static final int LEAST = 4;
    private static final int LONGEST_WORD = 3;

    private final NameLexicon lexicon;

    SurnameRow(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Finds the surnames of a cluster; whether it is such a row. */
    boolean find(char[] text, int from, int to, NameTaker out) {
        int first = count(text, from, to) >= LEAST ? from : behindHeading(text, from, to);
        if (first < 0) {
            return false;
        }
        int start = first;
        for (int i = first; i <= to; i++) {
            if (i == to || NameChars.of(text[i]) == NameChars.SPACE) {
                out.name(start, i);
                start = i + 1;
            }
        }
        return true;
    }

    /**
     * Where the second of two surnames in a row begins that were taken for one name, or the start: in 嶋田 宮内 椎名 the
     * second word is no given name.
     */
    int second(char[] text, int start, int end, int limit) {
        int space = NameChars.end(text, start + 1, end, NameChars.KANJI);
        boolean dot = space < end && NameChars.of(text[space]) == NameChars.DOT;
        if (space >= end - 1 || !(dot || NameChars.of(text[space]) == NameChars.SPACE)) {
            return start;
        }
        // A reading or an age is told of one person: 江口 卯月（エグチ ウヅキ）; one kanji tells two apart: 和田 鈴木(康).
        if (!dot && end < limit && NameChars.of(text[end]) == NameChars.OPEN && !tellsApart(text, end, limit)) {
            return start;
        }
        int first = word(text, start, space);
        int last = word(text, space + 1, end);
        int surname = NameLexicon.surname(last);
        int given = NameLexicon.given(last);
        // Nobody writes a dot between surname and given name in kanji: 担当：関・清野.
        boolean family =
                dot || (end - space > 2 ? surname - given >= 2 : given == 0 && (last & NameLexicon.COUNTRY) == 0);
        boolean surnames = NameLexicon.surname(first) > 1
                && surname > 1
                && family
                && NameChars.of(text[end - 1]) == NameChars.KANJI;
        return surnames ? space + 1 : start;
    }

    private static boolean tellsApart(char[] text, int bracket, int limit) {
        return bracket + 2 < limit
                && NameChars.of(text[bracket + 1]) == NameChars.KANJI
                && "男女夫妻父母子".indexOf(text[bracket + 1]) < 0
                && NameChars.of(text[bracket + 2]) == NameChars.CLOSE;
    }

    private int word(char[] text, int from, int to) {
        return NameShapes.word(lexicon, text, from, to);
    }

    /** Where a row begins behind its heading, of which some come again: 一診　陶山　三枝　陶山　雑賀; or -1. */
    private int behindHeading(char[] text, int from, int to) {
        int i = from;
        while (i < to && NameChars.of(text[i]) != NameChars.SPACE) {
            i++;
        }
        int first = i + 1;
        boolean again = false;
        for (int start = first, end = first; end <= to; end++) {
            if (end == to || NameChars.of(text[end]) == NameChars.SPACE) {
                again |= start > first && repeats(text, first, start, end);
                start = end + 1;
            }
        }
        return again && count(text, first, to) >= LEAST ? first : -1;
    }

    /** Whether a word stood in the row before, as those who are on duty twice do. */
    private static boolean repeats(char[] text, int from, int start, int end) {
        for (int i = from; i + end - start < start; i++) {
            boolean begins = i == from || NameChars.of(text[i - 1]) == NameChars.SPACE;
            if (begins
                    && NameChars.of(text[i + end - start]) == NameChars.SPACE
                    && Arrays.equals(text, i, i + end - start, text, start, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many surnames, or none where one word is no surname, or most of every second word are given names and none
     * stands there twice.
     */
    private int count(char[] text, int from, int to) {
        int words = 0;
        int given = 0;
        int start = from;
        boolean again = false;
        for (int i = from; i <= to; i++) {
            if (i < to && NameChars.of(text[i]) == NameChars.KANJI) {
                continue;
            }
            boolean word =
                    i > start && i - start <= LONGEST_WORD && (i == to || NameChars.of(text[i]) == NameChars.SPACE);
            int flags = word ? NameShapes.word(lexicon, text, start, i) : 0;
            if (NameLexicon.surname(flags) < 2) {
                return 0;
            }
            given += words % 2 == 1 && NameLexicon.given(flags) > 0 ? 1 : 0;
            again |= words > 0 && repeats(text, from, start, i);
            words++;
            start = i + 1;
        }
        return again || given * 4 <= words ? words : 0;
    }
}
