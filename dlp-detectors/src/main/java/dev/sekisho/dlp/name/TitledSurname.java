package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Surnames with a title right behind them or an office right before them, as minutes, notes and reports call people:
 * 遠山議員, 看護師宮原, サービス提供責任者沢渡. Immutable.
 */
final class TitledSurname {
    /** What people alone are called, whatever the organisation. */
    private static final Words TITLES = Words.of(PersonTitle.BEHIND_SURNAME.words());

    /** What stands before 段: 青野九段. */
    private static final String RANKS = "初二三四五六七八九十";

    /** What stands before a name and begins none. */
    private static final Words OFFICES = Words.of(PersonTitle.BEFORE_NAME.words());

    /** Surnames of one letter that are said of anybody before a title, or make another word with it: 奥さん, お孫さん, 多様. */
    private static final String NO_SURNAMES = "上奥姫孫生町何宮外多今文紋唐和左若大";

    /** What nobody but a person is called, though the surname is that of a town, too. */
    private static final Words PERSONAL = Words.of("様", "氏", "先生", "さん", "くん", "ちゃん", "容疑者", "選手", "医師");

    /** What the day of a head of government says behind who was there: 宮沢洋一税制調査会長同席. */
    private static final Words PRESENT = Words.of("同席", "出席");

    /** Before these stands a person only, be the word in no list. */
    private static final Words ACCUSED = Words.of("容疑者", "被告", "選手", "投手", "捕手", "騎手");

    /** Clans, and whom a title makes no person. */
    private static final Set<String> NOBODY = Set.of("源氏", "平氏", "橘氏", "王様", "神様");

    private static final Words ANY_TITLES = Words.of(Stream.of(
                    PersonTitle.BEHIND_SURNAME,
                    PersonTitle.BEHIND_FORMER,
                    PersonTitle.BEFORE_NAME,
                    PersonTitle.TAKEN_WITH_NAME,
                    PersonTitle.IN_CELL)
            .flatMap(place -> Stream.of(place.words()))
            .filter(title -> title.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toArray(String[]::new));

    /** What begins a title rather than ends a name. */
    private static final String NOT_LAST = "氏様君殿元前現故准助副新旧級市区町村県府都道国部課局室係総主正常兼同各両";

    /** What schools, parties and firms end with. */
    private static final String BODIES = "大高中校党社会部署";

    /** What units end with that have a head: 危機管理局長. */
    private static final String UNITS = "部課局室係署";

    /** Fewer letters are rather the end of a word of which the rest was taken for a name: 喜屋武融|資課長. */
    private static final int LEAST_UNIT = 2;

    /** Two letters of a body and two of the office in it. */
    private static final int LEAST_OFFICE = 4;

    private static final double FULL = 0.8;
    /** What a name with a given name of one letter is like, which ends before many words, too. */
    private static final double SHORT = 0.69;

    private static final int LEAST_TITLED = 5;
    private static final int MOST_TITLED = 14;
    private static final int LONGEST_FULL = 5;

    private static final int LONGEST = 3;
    private static final int LEAST_PART = 2;
    /** Two letters of an office and two of a surname. */
    private static final int LEAST_OFFICER = 4;

    private final NameLexicon lexicon;

    TitledSurname(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The end of the surname that begins a cluster and that a title follows, or the same index. */
    int end(char[] text, int from, int to, int limit) {
        for (int end = Math.min(to, from + LONGEST); end >= from + 2; end--) {
            if ((titleAt(text, end, limit) || mayor(text, from, end, limit)) && surname(text, from, end)) {
                return end;
            }
        }
        if (from < to && single(text, from, to, limit)) {
            return from + 1;
        }
        return to - from < LEAST_TITLED ? from : Math.max(from, headEnd(text, from, to, limit));
    }

    /**
     * The end of kanji that is no word at all and begins a cluster, with what only a person is called behind it: 水取容疑者.
     */
    int unknown(char[] text, int from, int to, int limit) {
        for (int end = from + 2; end <= Math.min(to, from + LONGEST); end++) {
            String title = ACCUSED.at(text, end, limit);
            int after = title == null ? limit : end + title.length();
            boolean over = title != null
                    && (after >= limit
                            || NameChars.of(text[after]) == NameChars.HIRAGANA
                            || NameChars.of(text[after]) > NameChars.SPACE);
            if (over
                    && NameChars.end(text, from, end, NameChars.KANJI) == end
                    && NOT_LAST.indexOf(text[from]) < 0
                    && NOT_LAST.indexOf(text[end - 1]) < 0
                    && unlisted(NameShapes.word(lexicon, text, from, end))) {
                return end;
            }
        }
        return unknownGiven(text, from, to, limit);
    }

    /** The end of a surname that many bear and a given name that is no word at all before such a title: 松島輝空選手. */
    private int unknownGiven(char[] text, int from, int to, int limit) {
        int end = from + 2 * LEAST_PART;
        boolean over = end <= to
                && ACCUSED.at(text, end, limit) != null
                && NameChars.end(text, from, end, NameChars.KANJI) == end
                && NOT_LAST.indexOf(text[end - 1]) < 0;
        int surname = over ? NameShapes.word(lexicon, text, from, from + LEAST_PART) : 0;
        return NameLexicon.surname(surname) > 2
                        && NameLexicon.common(surname) < 2
                        && !Prefectures.is(text, from, from + LEAST_PART)
                        && NameShapes.word(lexicon, text, from + LEAST_PART, end) == 0
                ? end
                : from;
    }

    /** Whether a word is nothing but a rare surname or the name of a small place, if it is known at all. */
    private static boolean unlisted(int flags) {
        int other = NameLexicon.SUFFIX | NameLexicon.COUNTRY | NameLexicon.PROPER;
        return NameLexicon.common(flags) == 0 && NameLexicon.place(flags) < 3 && (flags & other) == 0;
    }

    /** Finds surnames with a title behind a space or the number of a seat: 閉会　安彦副委員長, 7番国分議員. */
    void behind(char[] text, int from, int to, int limit, NameTaker out) {
        for (int i = from + 1; i + 2 < to; i++) {
            boolean border = NameChars.of(text[i - 1]) == NameChars.SPACE || (i == from + 1 && text[from] == '番');
            for (int end = i + LONGEST; border && end >= i + 2; end--) {
                if (end < to && titleAt(text, end, limit) && surname(text, i, end)) {
                    out.name(i, end);
                    end = i;
                }
            }
        }
    }

    /**
     * The end of a surname before 前, 元 or 新 and an office, or before a unit and its head or an official, with which the
     * kanji end: 福井前町内会長, 村上建設部長; else the start.
     */
    private int headEnd(char[] text, int from, int to, int limit) {
        int stop = NameChars.end(text, from, to, NameChars.KANJI);
        if (stop - from < LEAST_TITLED
                || stop - from > MOST_TITLED
                || "長官".indexOf(text[stop - 1]) < 0
                || !over(text, stop, limit)) {
            return from;
        }
        for (int end = from + 2; end <= Math.min(stop - LEAST_UNIT, from + LONGEST); end++) {
            boolean former = "前元新".indexOf(text[end]) >= 0 && endsWithTitle(text, end + 1, stop);
            if ((former || unitHead(text, from, end, stop) || official(text, from, end, stop))
                    && surname(text, from, end)) {
                return end;
            }
        }
        return from;
    }

    /**
     * Whether a unit with its head is behind a surname that many bear; a town's, with 市 or 県 before the unit, is not.
     */
    private boolean unitHead(char[] text, int from, int end, int stop) {
        return stop - end > 3
                && "部課局室係".indexOf(text[stop - 2]) >= 0
                && "市区町村県府都道国支".indexOf(text[end]) < 0
                && NameLexicon.surname(NameShapes.word(lexicon, text, from, end)) > 2
                && NameLexicon.common(NameShapes.word(lexicon, text, end, end + 2)) > 1
                && !Prefectures.is(text, from, end)
                && endsWithTitle(text, end, stop);
    }

    /** Whether what officials are called and what they are for is behind such a surname: 近藤政策評価審議官. */
    private boolean official(char[] text, int from, int end, int stop) {
        String title = text[stop - 1] == '官' ? ANY_TITLES.before(text, end, stop) : null;
        return title != null
                && title.length() > 2
                && stop - end > title.length() + 1
                && NameLexicon.surname(NameShapes.word(lexicon, text, from, end)) > 2
                && NameLexicon.common(NameShapes.word(lexicon, text, end, end + 2)) > 1
                && !Prefectures.is(text, from, end);
    }

    private static boolean over(char[] text, int at, int limit) {
        return at == limit || NameChars.of(text[at]) != NameChars.KATAKANA;
    }

    /**
     * The end of a full name of known words that begins a cluster of kanji and that a title, perhaps of a unit, fills
     * the rest of: 高野洋一委員, 藤川崇危機管理局長; or the start.
     */
    int nameEnd(char[] text, int from, int end) {
        int to = PRESENT.before(text, from, end) == null ? end : end - 2;
        if (to - from < LEAST_TITLED || to - from > MOST_TITLED || ANY_TITLES.before(text, from, to) == null) {
            return from;
        }
        int best = from;
        double most = FULL;
        int kanji = NameChars.end(text, from, to, NameChars.KANJI);
        for (int i = from + LONGEST; i <= Math.min(to - 2, from + LONGEST_FULL); i++) {
            double name = NameShapes.plausibility(lexicon, text, from, i);
            boolean former = "元前現故准助副新".indexOf(text[i - 1]) >= 0;
            if (name > (i - from == LONGEST ? Math.min(most, SHORT) : most)
                    && !former
                    && kanji == to
                    && (endsWithTitle(text, i, to) || office(text, i, to))) {
                most = name;
                best = i;
            }
        }
        return best;
    }

    /**
     * Whether what stands there is the title of an office, perhaps a former one, with the body that it is in, of which
     * no word begins within the name: 内閣情報官, 元外務省事務次官, but not 川崎重|工業社長.
     */
    private boolean office(char[] text, int from, int to) {
        int body = "元前現".indexOf(text[from]) >= 0 ? from + 1 : from;
        if (to - body < LEAST_OFFICE || ANY_TITLES.before(text, body + 2, to) == null) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, body, body + 2);
        int joint = NameShapes.word(lexicon, text, from - 1, from + 1);
        return (NameLexicon.common(flags) > 1 || NameLexicon.place(flags) > 2 || NameLexicon.surname(flags) > 2)
                && NameLexicon.common(joint) < 2;
    }

    /** The end of a name of which the last letter was left out before its title: 石橋保|卓委員; else the end. */
    int lastLetter(char[] text, int start, int end, int limit) {
        if (end - start < LONGEST
                || end - start > LONGEST_FULL
                || NameChars.end(text, start, end, NameChars.KANJI) < end) {
            return end;
        }
        int to = NameChars.end(text, end, Math.min(limit, end + MOST_TITLED + 1), NameChars.KANJI);
        boolean left = to - end > 2
                && NOT_LAST.indexOf(text[end]) < 0
                && !endsWithTitle(text, end, to)
                && endsWithTitle(text, end + 1, to);
        int given = left ? NameShapes.surnameEnd(lexicon, new TextSlice(text, start, end), 0, end - start) : -1;
        return given > 0 && given < end - start ? end + 1 : end;
    }

    /** Whether a title is all that stands there, perhaps of 同部, or ends the name of a unit with its head. */
    private static boolean endsWithTitle(char[] text, int from, int to) {
        if (text[from] == '同' && to - from > 2 && UNITS.indexOf(text[from + 1]) >= 0) {
            return endsWithTitle(text, from + 2, to);
        }
        String title = ANY_TITLES.before(text, from, to);
        return title != null
                && (title.length() == to - from
                        || (UNITS.indexOf(text[to - 2]) >= 0
                                && ANY_TITLES.before(text, from + LEAST_UNIT, to) != null));
    }

    /** Whether a surname of one letter begins a cluster, before what is said of people alone: 高様, 乾氏, 石先生. */
    private boolean single(char[] text, int from, int to, int limit) {
        boolean called = to - from > 1 ? "氏様先".indexOf(text[from + 1]) >= 0 : from + 1 < limit && text[from + 1] == 'さ';
        return called
                && NameChars.of(text[from]) == NameChars.KANJI
                && NO_SURNAMES.indexOf(text[from]) < 0
                && !NOBODY.contains(new String(text, from, 2))
                && NameLexicon.surname(lexicon.get(text[from])) > 1
                && titleAt(text, from + 1, limit);
    }

    /** Where the surname begins that ends a cluster of kanji and that an office stands before, or the same index. */
    int start(char[] text, int from, int to) {
        for (int start = Math.max(from + 2, to - LONGEST); start <= to - 2; start++) {
            if (OFFICES.before(text, from, start) != null && surname(text, start, to)) {
                return start;
            }
        }
        return from;
    }

    /** Finds a surname that is no town behind an office, alone or before the next one: 副会長生方, 副会長生方・都丸. */
    void officer(char[] text, int from, int limit, NameTaker out) {
        int to = NameChars.end(text, from, limit, NameChars.KANJI);
        if (to - from < LEAST_OFFICER) {
            return;
        }
        int start = to == limit || NameChars.of(text[to]) == NameChars.DOT ? start(text, from, to) : from;
        int flags = start > from ? NameShapes.word(lexicon, text, start, to) : 0;
        boolean town = NameLexicon.place(flags) > 1 || (flags & NameLexicon.SUFFIX) != 0;
        if (start > from && !town && NameLexicon.common(flags) < 2) {
            out.name(start, to);
        }
    }

    /**
     * Where a full name of known words begins with which a cluster ends, behind a dot and a school, team or other body
     * of which somebody is one: 東大・黒田朝日は; else the start.
     */
    int member(char[] text, int from, int to, int limit) {
        int start = to;
        while (start > from && NameChars.of(text[start - 1]) == NameChars.KANJI) {
            start--;
        }
        boolean behind = start - 2 > from && NameChars.of(text[start - 1]) == NameChars.DOT;
        boolean over = to >= limit || NameChars.of(text[to]) != NameChars.SPACE;
        return behind
                        && over
                        && BODIES.indexOf(text[start - 2]) >= 0
                        && to - start > LONGEST
                        && NameShapes.plausibility(lexicon, text, start, to) >= SHORT
                ? start
                : from;
    }

    private boolean surname(char[] text, int from, int to) {
        if (NameChars.end(text, from, to, NameChars.KANJI) < to) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, from, to);
        return NameLexicon.surname(flags) > 1 && NameLexicon.common(flags) < 3 && (flags & NameLexicon.COUNTRY) == 0;
    }

    /**
     * Whether a surname that is no common word stands before a title that leaves no doubt: 鈴木様, 青野九段, and 遠山議員, but the
     * head of a town or a firm may be called by its name, 石川知事.
     */
    boolean sure(char[] text, int from, int end, int limit) {
        int title = end < limit && NameChars.of(text[end]) == NameChars.SPACE ? end + 1 : end;
        if (end - from < 2 || end - from > LONGEST || !titleAt(text, title, limit) || !surname(text, from, end)) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, from, end);
        boolean place = NameLexicon.place(flags) > 1 || (flags & (NameLexicon.SUFFIX | NameLexicon.PROPER)) != 0;
        return NameLexicon.common(flags) < 2
                && (!place || rankAt(text, title, limit) || PERSONAL.at(text, title, limit) != null);
    }

    /** Whether the head of a city stands there, and no city is called by the word before: 高谷市長, but not 高山市長. */
    private boolean mayor(char[] text, int from, int end, int limit) {
        return Words.at(text, end, limit, "市長")
                && NameLexicon.place(NameShapes.word(lexicon, text, from, end + 1)) == 0
                && (end + 2 >= limit || NameChars.of(text[end + 2]) != NameChars.KANJI);
    }

    private static boolean rankAt(char[] text, int at, int limit) {
        return at + 1 < limit && text[at + 1] == '段' && RANKS.indexOf(text[at]) >= 0;
    }

    private static boolean titleAt(char[] text, int at, int limit) {
        if (rankAt(text, at, limit)) {
            return at + 2 >= limit || NameChars.of(text[at + 2]) != NameChars.KANJI;
        }
        String title = TITLES.at(text, at, limit);
        if (title == null) {
            return false;
        }
        int end = at + title.length();
        byte next = end < limit ? NameChars.of(text[end]) : NameChars.BREAK;
        boolean over = next != NameChars.KANJI && next != NameChars.KATAKANA;
        return over || title.equals("先生") || title.equals("容疑者");
    }
}
