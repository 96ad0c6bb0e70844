package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/** A name that was taken together with the title behind it: 大塚弾氏, 山口 先生. */
final class TitledName {
    /** What no given name ends with, but for 氏 in those of old (足利尊氏). */
    private static final Words TITLES = Words.of(PersonTitle.TAKEN_WITH_NAME.words());

    /** What begins a title rather than ends a name where one of these follows: 加藤|元死刑囚, 三角|准教授. */
    private static final String BEFORE_TITLES = "元前現故准助副";

    private static final Words OFFICES = Words.of(PersonTitle.BEHIND_FORMER.words());

    private static final String RANKS = "初二三四五六七八九十";

    private static final int LONGEST_GIVEN = 3;
    /** Names of old with 氏 are rare; where the corpora have many, they cut the title off wrongly: 昭氏, 健氏. */
    private static final int RARE = 2;

    /** What a surname that many bear and a known given name are like. */
    private static final double WHOLE = 0.8;

    private static final int LONGEST_HEAD = 10;

    private TitledName() {}

    /** Where the name ends without the title. */
    static int end(NameLexicon lexicon, char[] text, int start, int end, int limit) {
        int surname = NameChars.end(text, start, end, NameChars.KANJI);
        if (surname > start + 1 && surname < end && unitHead(lexicon, text, surname + 1, limit)) {
            return surname;
        }
        if (end - start > 2 && BEFORE_TITLES.indexOf(text[end - 1]) >= 0 && OFFICES.at(text, end, limit) != null) {
            return NameChars.of(text[end - 2]) == NameChars.SPACE ? end - 2 : end - 1;
        }
        if (deceased(lexicon, text, start, end)
                || calledByMinutes(lexicon, text, start, end)
                || called(lexicon, text, start, end, limit)
                || played(text, start, end, limit)) {
            return end - 1;
        }
        int ranked = ranked(lexicon, text, start, end, limit);
        if (ranked < end) {
            return ranked;
        }
        String title = TITLES.before(text, start + 1, end);
        if (title != null && end - title.length() == start + 1) {
            if (alone(lexicon, text[start])) {
                return start + 1;
            }
            title = TITLES.before(text, start + 2, end);
        }
        if (title == null) {
            return end;
        }
        int to = NameChars.start(text, start, end - title.length(), NameChars.SPACE);
        boolean name = to > start + 1 && NameChars.of(text[to - 1]) == NameChars.KANJI;
        boolean whole = title.equals("氏") && !spaced(lexicon, text, start, to) && ofOld(lexicon, text, start, end);
        return name && !whole ? to : end;
    }

    /** Whether the head of a unit stands behind the space behind a surname: 永井 経済課長, 大原 教育次長. */
    private static boolean unitHead(NameLexicon lexicon, char[] text, int from, int limit) {
        int to = NameChars.end(text, from, Math.min(limit, from + LONGEST_HEAD), NameChars.KANJI);
        boolean head = to - from > 3
                && NameChars.of(text[from - 1]) == NameChars.SPACE
                && text[to - 1] == '長'
                && "部課局室係次".indexOf(text[to - 2]) >= 0;
        int flags = head ? NameShapes.word(lexicon, text, from, from + 2) : 0;
        return NameLexicon.common(flags) > 2 && NameLexicon.given(flags) == 0;
    }

    /** Whether a given name that many bear stands behind a space: 唐木 豊氏 is called so, 足利 尊氏 is the whole name. */
    private static boolean spaced(NameLexicon lexicon, char[] text, int start, int to) {
        for (int i = start + 1; i + 1 < to; i++) {
            if (NameChars.of(text[i]) == NameChars.SPACE) {
                int flags = NameShapes.word(lexicon, text, i + 1, to);
                return NameLexicon.given(flags) > 3 && (flags & NameLexicon.SUFFIX) == 0;
            }
        }
        return false;
    }

    /** Whether 儀, which letters say for "as to", was taken together with the given name before it: 昌平|儀 かねて. */
    private static boolean deceased(NameLexicon lexicon, char[] text, int start, int end) {
        if (text[end - 1] != '儀' || end - start < LONGEST_GIVEN) {
            return false;
        }
        int from = NameChars.start(text, start, end, NameChars.KANJI);
        boolean spaced = from > start + 1 && end - 1 > from;
        return spaced
                ? NameLexicon.given(NameShapes.word(lexicon, text, from, end)) == 0
                : NameShapes.plausibility(lexicon, text, start, end - 1) >= WHOLE;
    }

    /** Whether 君 stands behind a surname, a space and a given name, as minutes call on members. */
    private static boolean calledByMinutes(NameLexicon lexicon, char[] text, int start, int end) {
        if (text[end - 1] != '君') {
            return false;
        }
        int space = end - 2;
        while (space > start && NameChars.of(text[space]) == NameChars.KANJI) {
            space--;
        }
        if (space <= start || space >= end - 2 || NameChars.of(text[space]) != NameChars.SPACE) {
            return false;
        }
        boolean given = NameLexicon.given(NameShapes.word(lexicon, text, space + 1, end - 1)) > 0;
        return given || NameLexicon.given(NameShapes.word(lexicon, text, space + 1, end)) == 0; // 陳 偉君
    }

    /** Whether 君 stands behind a known surname alone, or behind a full name and ends what a bracket holds. */
    private static boolean called(NameLexicon lexicon, char[] text, int start, int end, int limit) {
        if (text[end - 1] == '君' && end - start == 2) {
            return alone(lexicon, text[start]);
        }
        if (text[end - 1] != '君' || end - start < 2) {
            return false;
        }
        boolean bracketed =
                end - start > LONGEST_GIVEN && start > 0 && text[start - 1] == '(' && end < limit && text[end] == ')';
        return bracketed || NameLexicon.surname(NameShapes.word(lexicon, text, start, end - 1)) > 2;
    }

    /** Whether 演じる, which is said of the name before it, was cut in two: 東出|演じる. */
    private static boolean played(char[] text, int start, int end, int limit) {
        return end - start > 2 && text[end - 1] == '演' && end < limit && (text[end] == 'じ' || text[end] == 'ず');
    }

    /** Whether a letter is a surname that many bear: 神氏, 石先生. */
    private static boolean alone(NameLexicon lexicon, char letter) {
        return NameChars.of(letter) == NameChars.KANJI && NameLexicon.surname(lexicon.get(letter)) > 1;
    }

    /** Where a name ends before a rank of the board games: 神崎健|八段, 青野|九段, 菅|七段. */
    private static int ranked(NameLexicon lexicon, char[] text, int start, int end, int limit) {
        int rank = text[end - 1] == '段' ? end - 2 : end < limit && text[end] == '段' ? end - 1 : start;
        boolean name = rank > start + 1 || (rank == start + 1 && alone(lexicon, text[start]));
        return name && RANKS.indexOf(text[rank]) >= 0 ? rank : end;
    }

    /** Whether it ends with a given name of old, or is the surname of a clan. */
    private static boolean ofOld(NameLexicon lexicon, char[] text, int start, int end) {
        boolean clan = NameLexicon.surname(NameShapes.word(lexicon, text, start, end - 1)) > 0;
        boolean given = false;
        for (int n = 2; n <= LONGEST_GIVEN && n < end - start; n++) {
            int with = NameLexicon.given(NameShapes.word(lexicon, text, end - n, end));
            int without = NameLexicon.given(NameShapes.word(lexicon, text, end - n, end - 1));
            given |= with > 0 && !(with > RARE && without > RARE);
        }
        return clan || given;
    }
}
