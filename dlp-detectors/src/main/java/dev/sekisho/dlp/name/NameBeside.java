package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Run;

/** Says whether kana is the reading of a name in kanji beside it. Immutable. */
final class NameBeside {
    private static final int LONGEST_NAME = 14;
    private static final int MOST_SPACES = 4;
    private static final int LONGEST_GIVEN = 3;
    private static final int LONGEST_GIVEN_READING = 5;
    private static final int LONGEST_FULL = 6;
    /** What the names of places end with that look like people's: 松山城. */
    private static final String PLACE_ENDS = "城山川寺橋駅町村市区島湖港園館社原田";

    private static final int LEAST_READING = 5;
    private static final int LONGEST_READING = 12;
    /** What a reading of two parts of which one is known is like at least. */
    private static final double CERTAIN = 0.6;
    /** What a surname with a known given name is like at least. */
    private static final double FULL = 0.8;

    private final NameLexicon lexicon;

    NameBeside(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether it stands in brackets after a name in kanji, in the cell or line after one, or in the line before. */
    boolean name(char[] text, int windowStart, int start, int end, int windowEnd) {
        int i = start - 1;
        boolean bracket = i >= windowStart
                && (text[i] == '(' || text[i] == '[' || (text[i] == '=' && end < windowEnd && text[end] == ')'))
                && end < windowEnd
                && closes(text, end, windowEnd);
        if (!bracket && spaced(text, windowStart, start, end, windowEnd)) {
            return true;
        }
        if (!bracket) {
            if (!(end >= windowEnd || closesCell(text[end]))) {
                return false;
            }
            int cell = beforeCell(text, windowStart, i);
            if (cell < 0) {
                return i >= windowStart && NameChars.of(text[i]) == NameChars.CLOSE && aboveName(text, end, windowEnd);
            }
            i = cell;
        }
        int space = NameChars.start(text, windowStart, i, NameChars.SPACE);
        space = bracket ? lineAbove(text, windowStart, space) : space;
        int from = Math.max(windowStart, space - LONGEST_NAME);
        int name = space > from ? NameCell.withoutHonorific(text, from, space) : space;
        return nameEndsAt(text, windowStart, name)
                || (bracket && givenAlone(text, windowStart, name, start, end))
                || (bracket && givenRead(text, windowStart, name, start, end))
                || (bracket && surnameAlone(text, windowStart, name, start, end, windowEnd))
                || (bracket ? certain(text, from, name, start, end) : aboveName(text, end, windowEnd));
    }

    /** Where the line before ends, if a bracket opens the line: a name may stand above its reading. */
    private static int lineAbove(char[] text, int windowStart, int lineStart) {
        int i = lineStart;
        if (i > windowStart && text[i - 1] == '\n') {
            i -= i - 1 > windowStart && text[i - 2] == '\r' ? 2 : 1;
            return NameChars.start(text, windowStart, i, NameChars.SPACE);
        }
        return lineStart;
    }

    /**
     * Whether a given name in kanji stands alone, or behind who somebody is, before a reading that many given names
     * have: 長男明（あきら）, 娘の心春（こはる）.
     */
    private boolean givenAlone(char[] text, int windowStart, int name, int start, int end) {
        int from = name;
        while (from > windowStart
                && name - from <= LONGEST_GIVEN + 2
                && NameChars.of(text[from - 1]) == NameChars.KANJI) {
            from--;
        }
        int given = from;
        for (int i = from + 1; i < name; i++) {
            given = Kinship.endsAt(text, windowStart, i) ? i : given;
        }
        if (given == name || name - given > LONGEST_GIVEN || end - start > LONGEST_GIVEN_READING) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, given, name);
        int read = NameShapes.word(lexicon, text, start, end);
        boolean fits = given > from || (NameLexicon.given(flags) > 0 && NameLexicon.common(flags) == 0);
        return fits && (read & NameLexicon.GIVEN_READING) != 0;
    }

    /**
     * Whether the reading of a given name stands behind a full name of which one part is known, as news of children has
     * it: 神谷修慈（しゅうじ）.
     */
    private boolean givenRead(char[] text, int windowStart, int name, int start, int end) {
        int from = NameChars.start(text, Math.max(windowStart, name - LONGEST_FULL - 1), name, NameChars.KANJI);
        boolean free = from == windowStart || NameChars.of(text[from - 1]) >= NameChars.DIGIT || text[from - 1] == 'の';
        int length = name - from;
        int read = NameShapes.word(lexicon, text, start, end);
        if (!free || length < LONGEST_GIVEN || length > LONGEST_FULL || (read & NameLexicon.GIVEN_READING) == 0) {
            return false;
        }
        for (int i = from + 1; i < name; i++) {
            int surname = NameShapes.word(lexicon, text, from, i);
            int given = NameShapes.word(lexicon, text, i, name);
            boolean known = NameLexicon.surname(surname) > 1 || NameLexicon.given(given) > 1;
            boolean words = NameLexicon.common(surname) > 1 || NameLexicon.common(given) > 1;
            if (known && !words && i - from <= LONGEST_GIVEN && name - i <= LONGEST_GIVEN) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a full name that all know stands right before a bracket of hiragana alone, so long that it is no word.
     */
    boolean read(char[] text, int windowStart, int start, int end, int windowEnd) {
        int name = start - 1;
        boolean bracket = name > windowStart && text[name] == '(' && end < windowEnd && text[end] == ')';
        if (!bracket || end - start < LEAST_READING || end - start > LONGEST_READING) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (NameChars.of(text[i]) != NameChars.HIRAGANA) {
                return false;
            }
        }
        int from = NameChars.start(text, Math.max(windowStart, name - LONGEST_FULL - 1), name, NameChars.KANJI);
        return name - from >= LONGEST_GIVEN
                && name - from <= LONGEST_FULL
                && PLACE_ENDS.indexOf(text[name - 1]) < 0
                && NameShapes.plausibility(lexicon, text, from, name) >= FULL;
    }

    /** Whether a surname in kanji stands alone before the reading of surnames: 担当の阿久津（アクツ）, 乾（いぬい）さん. */
    private boolean surnameAlone(char[] text, int windowStart, int name, int start, int end, int windowEnd) {
        int from = NameChars.start(text, Math.max(windowStart, name - LONGEST_GIVEN - 1), name, NameChars.KANJI);
        if (from == name || name - from > LONGEST_GIVEN) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, from, name);
        int read = NameShapes.word(lexicon, text, start, end);
        boolean word = NameLexicon.place(flags) > 2 || NameLexicon.common(flags) > 2;
        return NameLexicon.surname(flags) > 1
                && (!word || NameCell.honorificFollows(text, end + 1, windowEnd))
                && (read & NameLexicon.SURNAME_READING) != 0;
    }

    /** Whether it is all of a bracket behind a full name, which tells a team, a town or a party: 長﨑 美夢（木下）. */
    boolean remark(char[] text, int windowStart, int start, int end, int windowEnd) {
        int bracket = start - 1;
        if (bracket <= windowStart || text[bracket] != '(' || end >= windowEnd || text[end] != ')') {
            return false;
        }
        int name = NameCell.withoutHonorific(text, Math.max(windowStart, bracket - LONGEST_NAME), bracket);
        for (int i = name - 1; i >= windowStart && name - i <= LONGEST_NAME; i--) {
            byte kind = NameChars.of(text[i]);
            if (kind != NameChars.SPACE && !NameChars.letter(text[i])) {
                return false;
            }
            boolean begins =
                    kind == NameChars.KANJI && (i == windowStart || NameChars.of(text[i - 1]) != NameChars.KANJI);
            if (begins && same(text, i, start, end)) {
                return false;
            }
            if (begins && name - i >= LONGEST_GIVEN && NameShapes.plausibility(lexicon, text, i, name) >= FULL) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is a short word beside another in a bracket behind a full name, which tells a town and a school: 宮武
     * 優香（高松・太田小２）.
     */
    boolean inRemark(char[] text, int windowStart, int start, int end, int windowEnd) {
        if (end - start > LONGEST_GIVEN || start - 1 <= windowStart || end >= windowEnd) {
            return false;
        }
        boolean first = text[start - 1] == '(' && text[end] == '・';
        boolean last = text[start - 1] == '・' && ")小中高大".indexOf(text[end]) >= 0;
        int bracket = start - 1;
        while (last && bracket > windowStart && start - bracket <= LONGEST_NAME && text[bracket] != '(') {
            bracket--;
        }
        if (!(first || last) || text[bracket] != '(') {
            return false;
        }
        int name = bracket;
        while (name > windowStart && bracket - name < LONGEST_FULL && NameChars.letter(text[name - 1])) {
            name--;
        }
        return bracket - name >= LONGEST_GIVEN && NameShapes.plausibility(lexicon, text, name, bracket) >= FULL;
    }

    /** Whether the same letters begin at an index: a signature tells the surname again, 寺田明美（寺田）. */
    private static boolean same(char[] text, int at, int start, int end) {
        int i = start;
        while (i < end && text[at + i - start] == text[i]) {
            i++;
        }
        return i == end;
    }

    /** Whether a bracket closes, or the name in Latin letters follows behind a stroke: （むくぎ けんと / MUKUGI Kento）. */
    private static boolean closes(char[] text, int end, int windowEnd) {
        int i = NameChars.of(text[end]) == NameChars.SPACE && end + 1 < windowEnd ? end + 1 : end;
        return ends(text[end]) || text[i] == '/';
    }

    /** Whether it is two words right behind a name of two words in kanji, as in lists: 橋本 大輔　はしもと だいすけ. */
    private boolean spaced(char[] text, int windowStart, int start, int end, int windowEnd) {
        byte next = end < windowEnd ? NameChars.of(text[end]) : NameChars.BREAK;
        int name = NameChars.start(text, Math.max(windowStart, start - MOST_SPACES - 1), start, NameChars.SPACE);
        int from = name;
        int gap = -1;
        while (from > windowStart && name - from < LONGEST_NAME) {
            byte kind = NameChars.of(text[from - 1]);
            if (kind == NameChars.SPACE && gap < 0 && from < name) {
                gap = from - 1;
            } else if (kind != NameChars.KANJI) {
                break;
            }
            from--;
        }
        return (next == NameChars.SPACE || next == NameChars.BREAK || next == NameChars.OPEN)
                && name < start
                && start - name <= MOST_SPACES
                && name - from > 2
                && NameShapes.plausibility(lexicon, text, from, name) >= (gap > from ? CERTAIN : FULL)
                && KanaShapes.plausibility(lexicon, text, start, end) >= CERTAIN;
    }

    /** Whether kanji nobody knows is a name by its reading, two words of which one is a known one. */
    private boolean certain(char[] text, int from, int name, int start, int end) {
        return name - from >= 2
                && NameChars.of(text[name - 1]) == NameChars.KANJI
                && !word(text, from, name)
                && KanaShapes.plausibility(lexicon, text, start, end) >= CERTAIN;
    }

    /** Whether the kanji is a common word, whose reading is explained: 情報の漏洩（ろうえい）. */
    private boolean word(char[] text, int from, int end) {
        int start = NameChars.start(text, from, end, NameChars.KANJI);
        for (int i = start; i <= end - 2; i++) {
            if (i > start && NameLexicon.surname(lexicon.get(new TextSlice(text, start, i))) > 0) {
                continue;
            }
            int flags = lexicon.get(new TextSlice(text, i, end));
            if (NameLexicon.common(flags) > 0 && NameLexicon.surname(flags) == 0 && NameLexicon.given(flags) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line begins with a name in kanji. */
    private boolean aboveName(char[] text, int end, int windowEnd) {
        int from = Run.end(text, end, windowEnd, "\r ");
        if (from >= windowEnd || text[from] != '\n') {
            return false;
        }
        from++;
        int stop = Math.min(windowEnd, from + LONGEST_NAME);
        if (from >= stop || NameChars.of(text[from]) != NameChars.KANJI) {
            return false;
        }
        for (int e = from + 1; e <= stop; e++) {
            byte next = e < windowEnd ? NameChars.of(text[e]) : NameChars.BREAK;
            boolean border = next == NameChars.SPACE || next == NameChars.BREAK;
            if (border && NameShapes.plausibility(lexicon, text, from, e) >= 0.5) {
                return true;
            }
            if (next == NameChars.BREAK || !(border || NameChars.letter(text[e]))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a bracket ends here or more about the person follows: 山田 太郎（やまだ たろう、1950年 - ）, and in notices of deaths
     * （やまだ・たろう＝元市長）.
     */
    static boolean ends(char c) {
        return c == ')' || c == ']' || c == '、' || c == ',' || c == '=';
    }

    static boolean closesCell(char c) {
        return NameChars.of(c) == NameChars.BREAK || c == '"' || c == '\'';
    }

    /** Whether a name in kanji ends here: one that begins after something else than kanji, 担当の野村 リョウ. */
    private boolean nameEndsAt(char[] text, int windowStart, int end) {
        for (int i = end - 1; i >= windowStart && end - i <= LONGEST_NAME; i--) {
            byte kind = NameChars.of(text[i]);
            if (kind != NameChars.SPACE && !NameChars.letter(text[i])) {
                return false;
            }
            boolean begins =
                    kind == NameChars.KANJI && (i == windowStart || NameChars.of(text[i - 1]) != NameChars.KANJI);
            if (begins && NameShapes.plausibility(lexicon, text, i, end) >= 0.5) {
                return true;
            }
        }
        return false;
    }

    /** The index of the separator between this cell and the one before, over quotes, or -1. */
    private static int beforeCell(char[] text, int windowStart, int from) {
        int i = from;
        while (i >= windowStart && (text[i] == '"' || text[i] == '\'' || NameChars.of(text[i]) == NameChars.SPACE)) {
            i--;
        }
        if (i < windowStart || NameChars.of(text[i]) != NameChars.BREAK) {
            return -1;
        }
        while (i - 1 >= windowStart && (text[i - 1] == '"' || text[i - 1] == '\'')) {
            i--;
        }
        return i;
    }
}
