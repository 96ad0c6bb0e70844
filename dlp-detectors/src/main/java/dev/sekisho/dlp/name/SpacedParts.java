package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/**
 * The other half of a name behind spaces, where the model found one half: 江 まゆみ, 毛利 ジェニファー, and 樽見　 悟 in lists that are
 * padded. Immutable.
 */
final class SpacedParts {
    private static final int MOST_SPACES = 4;
    private static final Words CALLED = Words.of(PersonTitle.BEHIND_GIVEN.words());
    private static final int LONGEST_SURNAME = 4;
    private static final int LONGEST_KANJI = 3;
    private static final int LONGEST_KANA = 5;
    private static final int LONGEST_KATAKANA = 8;

    private static final int LONGEST_OFFICE = 12;

    /** What towns, units and offices end with, behind which a given name stands alone or none. */
    private static final String NOT_SURNAMES = "市区町村県府都郡国科課部係室局署校園院所店館社者員長目番年月日時回号組班級会式男女名様氏";

    private final NameLexicon lexicon;
    private final TitledSurname titled;

    SpacedParts(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.titled = new TitledSurname(lexicon);
    }

    /** Where the surname begins before spaces that a given name stands behind; the start where there is none. */
    int surnameBefore(char[] text, int windowStart, int start, int end, int limit) {
        int to = NameChars.start(text, Math.max(windowStart, start - MOST_SPACES - 1), start, NameChars.SPACE);
        if (to == start || start - to > MOST_SPACES || !given(text, start, end, limit)) {
            return start;
        }
        int foreign = foreignSurname(text, windowStart, to, start);
        if (foreign < to) {
            return foreign;
        }
        int from = NameChars.start(text, Math.max(windowStart, to - LONGEST_SURNAME - 1), to, NameChars.KANJI);
        boolean word = from < to
                && to - from <= LONGEST_SURNAME
                && (from == windowStart || NameChars.of(text[from - 1]) != NameChars.KATAKANA);
        boolean alone = from == windowStart || NameChars.of(text[from - 1]) != NameChars.SPACE;
        boolean name = word
                && (surname(text, from, to, alone)
                        || (to - from <= LONGEST_KANJI && CellTitles.before(text, windowStart, from))
                        || unknown(text, windowStart, from, to));
        if (name) {
            return from;
        }
        int behindOffice = afterOffice(text, windowStart, to);
        return behindOffice < to ? behindOffice : start;
    }

    /**
     * The end of a name that is all of a cluster but for a title: a word that is no common one, or a town as well as a
     * surname, and a given name that is no surname; else the start.
     */
    int pair(char[] text, int windowStart, int from, int to, int limit) {
        byte kind = NameChars.of(text[from]);
        int space = NameChars.end(text, from, to, kind);
        if ((kind != NameChars.KANJI && kind != NameChars.KATAKANA)
                || (from > windowStart && NameChars.of(text[from - 1]) == NameChars.DIGIT)
                || space - from > (kind == NameChars.KANJI ? LONGEST_KANJI : LONGEST_KATAKANA)
                || space + 1 >= to
                || NameChars.of(text[space]) != NameChars.SPACE
                || (NameChars.of(text[space + 1]) != NameChars.KANJI
                        && (kind != NameChars.KANJI || NameChars.of(text[space + 1]) != NameChars.KATAKANA))) {
            return from;
        }
        int end = wordEnd(text, space + 1, limit);
        int called = called(text, space + 1, end);
        end = called > space + 1 ? called : end;
        boolean whole = end >= to || called > space + 1;
        return whole && mayBeSurname(text, from, space) && knownGiven(text, space + 1, end) ? end : from;
    }

    /** Finds such a name behind a title or 同 and a space, which begin its cluster: 弁護士 江坂 健一, 同 水取 慎二. */
    void behindTitle(char[] text, int windowStart, int from, int to, int limit, NameTaker out) {
        int start = NameChars.end(text, from, to, NameChars.KANJI) + 1;
        boolean title = start < to
                && NameChars.of(text[start - 1]) == NameChars.SPACE
                && (start - from == 2 ? text[from] == '同' : CellTitles.before(text, windowStart, start));
        int end = title ? pair(text, windowStart, start, to, limit) : start;
        end = title && end == start ? ofOfficer(text, start, to, limit) : end;
        end = title && end == start && joined(text, start, to, limit) ? to : end;
        if (end > start) {
            out.name(start, end);
        }
    }

    /** Whether a surname that many bear and what is no other word fill the line behind a title: 副会長　荘司識士. */
    private boolean joined(char[] text, int from, int to, int limit) {
        int surname = from + 2;
        boolean over = to - from == 4
                && NameChars.end(text, from, to, NameChars.KANJI) == to
                && (to == limit || NameChars.of(text[to]) == NameChars.BREAK)
                && NOT_SURNAMES.indexOf(text[to - 1]) < 0;
        int flags = over ? NameShapes.word(lexicon, text, from, surname) : 0;
        return NameLexicon.surname(flags) > 1
                && NameLexicon.common(flags) < 2
                && NameShapes.word(lexicon, text, surname, to) == 0;
    }

    /** The end of two words that fill the line behind a title, of which the second is a given name: 取締役 野路 潔. */
    private int ofOfficer(char[] text, int from, int to, int limit) {
        int space = NameChars.end(text, from, to, NameChars.KANJI);
        int end = space + 1 < to ? NameChars.end(text, space + 1, to, NameChars.KANJI) : from;
        boolean two = space - from == 2 && end > space + 1 && end - space - 1 <= LONGEST_KANJI;
        boolean over = two && (end == limit || NameChars.of(text[end]) == NameChars.BREAK);
        int flags = over ? NameShapes.word(lexicon, text, from, space) : NameLexicon.SUFFIX;
        return (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) == 0
                        && NameLexicon.common(flags) < 3
                        && NOT_SURNAMES.indexOf(text[space - 1]) < 0
                        && knownGiven(text, space + 1, end)
                ? end
                : from;
    }

    /** Where a word in katakana that no list knows begins a line before a given name in katakana: ムワンギ ジョセフ. */
    private int foreignSurname(char[] text, int windowStart, int to, int given) {
        if (NameChars.of(text[given]) != NameChars.KATAKANA || given - to != 1) {
            return to;
        }
        int from = NameChars.start(text, Math.max(windowStart, to - LONGEST_KATAKANA - 1), to, NameChars.KATAKANA);
        boolean begins = from == windowStart || NameChars.of(text[from - 1]) == NameChars.BREAK;
        return begins && to - from > 2 && to - from <= LONGEST_KATAKANA && NameShapes.word(lexicon, text, from, to) == 0
                ? from
                : to;
    }

    private boolean mayBeSurname(char[] text, int from, int to) {
        int flags = NameShapes.word(lexicon, text, from, to);
        if (NameChars.of(text[from]) == NameChars.KATAKANA) {
            return to - from > 1 && NameLexicon.common(flags) < 2 && (flags & NameLexicon.PERSON) != 0;
        }
        boolean unknown = flags == 0 && (to - from > 2 || "故元前現".indexOf(text[from]) >= 0);
        boolean other = unknown
                || NameLexicon.common(flags) > 1
                || NameLexicon.given(flags) > NameLexicon.surname(flags)
                || (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) != 0;
        boolean single = to - from == 1 && NameLexicon.surname(flags) < 2 && NameLexicon.place(flags) < 2;
        return !other && !single && NOT_SURNAMES.indexOf(text[to - 1]) < 0;
    }

    private boolean knownGiven(char[] text, int from, int to) {
        int flags = NameShapes.word(lexicon, text, from, to);
        return to - from <= LONGEST_KANA
                && NameLexicon.given(flags) > 1
                && NameLexicon.given(flags) > NameLexicon.surname(flags)
                && (NameLexicon.common(flags) < 3 || to - from == 1)
                && NameLexicon.place(flags) < 3;
    }

    /**
     * Whether kanji that is no word at all begins a line or phrase, or stands behind a comma or the end of a sentence.
     */
    private boolean unknown(char[] text, int windowStart, int from, int to) {
        byte before = from == windowStart ? NameChars.BREAK : NameChars.of(text[from - 1]);
        int flags = NameShapes.word(lexicon, text, from, to);
        boolean word = NameLexicon.common(flags) > 0
                || NameLexicon.given(flags) > 0
                || (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) != 0;
        return to - from >= 2
                && to - from <= LONGEST_KANJI
                && !word
                && "者員科課".indexOf(text[to - 1]) < 0
                && before != NameChars.KANJI
                && before != NameChars.KATAKANA;
    }

    /** Where the surname begins that ends at an index behind an office (契約者釜田 義一); the start where there is none. */
    private int afterOffice(char[] text, int windowStart, int to) {
        int from = NameChars.start(text, Math.max(windowStart, to - LONGEST_OFFICE - 1), to, NameChars.KANJI);
        int start = titled.start(text, from, to);
        return start > from ? start : to;
    }

    /** Where a surname begins that was taken together with the office before it: 本名|伊勢; else the start. */
    int behindOffice(char[] text, int start, int end) {
        return titled.start(text, start, end);
    }

    /** Where the given name ends behind spaces that a surname stands before; the end where there is none. */
    int givenAfter(char[] text, int start, int end, int limit) {
        int from = NameChars.end(text, end, Math.min(limit, end + MOST_SPACES + 1), NameChars.SPACE);
        if (from == end || from - end > MOST_SPACES || from >= limit || !surname(text, start, end, false)) {
            return end;
        }
        int to = wordEnd(text, from, limit);
        byte next = to < limit ? NameChars.of(text[to]) : NameChars.BREAK;
        int called = called(text, from, to);
        if (called > from && given(text, from, called, limit)) {
            return called;
        }
        boolean whole = to > from
                && next != NameChars.KANJI
                && next != NameChars.KATAKANA
                && (next != NameChars.HIRAGANA || NameCell.honorificFollows(text, to, limit));
        return whole && given(text, from, to, limit) ? to : end;
    }

    /**
     * The end of a given name behind a comma and a space, after a surname with which the line or an item begins, as
     * catalogues of books have their authors: 金子, 研太; else the end of the surname.
     */
    int givenBehindComma(char[] text, int windowStart, int from, int to, int limit) {
        int given = to + 2;
        if (given >= limit || text[to] != ',' || text[to + 1] != ' ' || !surname(text, from, to, true)) {
            return to;
        }
        int end = NameChars.end(text, given, limit, NameChars.KANJI);
        boolean begins = from == windowStart || "\n;；:".indexOf(text[from - 1]) >= 0;
        boolean over = end >= limit || "\r\n;；(（[".indexOf(text[end]) >= 0;
        int flags = begins && over && end > given ? NameShapes.word(lexicon, text, given, end) : 0;
        return NameLexicon.given(flags) > 0 && NameLexicon.surname(flags) == 0 ? end : to;
    }

    /**
     * The end of a given name in kanji before what it is called, with nothing between: 智氏, 隆容疑者, 明君登壇; else the start.
     */
    private static int called(char[] text, int from, int to) {
        for (int end = from + 1; end < to && end - from <= LONGEST_KANJI; end++) {
            if (CALLED.at(text, end, to) != null) {
                return end;
            }
        }
        return from;
    }

    /** The end of letters of one kind, and of the kanji that ends a name in kana: ふじ子. */
    private static int wordEnd(char[] text, int from, int limit) {
        byte kind = NameChars.of(text[from]);
        if (kind != NameChars.KANJI && kind != NameChars.HIRAGANA && kind != NameChars.KATAKANA) {
            return from;
        }
        int to = NameChars.end(text, from, Math.min(limit, from + LONGEST_KATAKANA + 1), kind);
        return kind == NameChars.KANJI ? to : KanaTail.end(text, from, to, limit);
    }

    /** Whether it is a given name more than a surname; in a list of surnames the next one stands behind a space too. */
    private boolean given(char[] text, int from, int to, int limit) {
        int length = to - from;
        byte kind = NameChars.of(text[from]);
        if (kind == NameChars.KANJI) {
            int flags = NameShapes.word(lexicon, text, from, to);
            int given = NameLexicon.given(flags);
            int called = length == 1 ? 1 : NameCell.honorificFollows(text, to, limit) ? 2 : 0;
            return length <= LONGEST_KANJI
                    && given > 0
                    && given + called > NameLexicon.surname(flags)
                    && (NameLexicon.common(flags) < 2 || given > 2);
        }
        if (NameChars.of(text[to - 1]) == NameChars.KANJI) {
            return length >= 2 && length <= LONGEST_KANA;
        }
        boolean fits = length >= 2 && length <= (kind == NameChars.KATAKANA ? LONGEST_KATAKANA : LONGEST_KANA);
        int flags = fits ? NameShapes.word(lexicon, text, from, to) : 0;
        boolean person = (flags & NameLexicon.PERSON) != 0 && NameLexicon.common(flags) < 2;
        return person || (flags & NameLexicon.GIVEN_READING) != 0 || NameLexicon.given(flags) > 0;
    }

    /** Whether kanji is a surname that is not a given name first, or one letter with nothing before it. */
    private boolean surname(char[] text, int from, int to, boolean alone) {
        if (to - from > LONGEST_SURNAME || NameChars.of(text[from]) != NameChars.KANJI) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, from, to);
        return NameLexicon.surname(flags) > 1
                && ((to - from == 1 && alone) || NameLexicon.given(flags) <= NameLexicon.surname(flags));
    }
}
