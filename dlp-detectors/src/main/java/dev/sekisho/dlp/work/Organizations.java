package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Organisations: a legal form before or behind a name (株式会社青葉, 青葉(株)), or a name that ends as those of firms,
 * hospitals, schools and offices do (青葉総合病院).
 */
final class Organizations implements Phrase {
    private static final int LONGEST = 60;
    private static final Phrase ROLES = new Titles();
    private static final Phrase UNITS = new Departments();
    /** What somebody does to an organisation, joined to its name in lists of a life's stations. */
    private static final Lexemes MOVES = Lexemes.of(
            "入社", "退社", "入職", "退職", "就職", "転職", "入所", "退所", "勤務", "在籍", "所属", "在職", "入学", "卒業", "在学", "中退", "修了", "採用",
            "内定", "入局", "出向", "転籍", "移籍", "着任", "入行", "退行", "設立", "創業", "入庁", "退官", "通院", "入院", "退院", "受診", "転院", "御中",
            "様", "殿");
    /** 当院, 弊社: they name nobody. */
    private static final Lexemes REFERENCES =
            Lexemes.of("当院", "貴院", "他院", "同院", "本院", "弊社", "貴社", "御社", "当社", "同社", "当科", "貴科", "各社", "他社", "自社", "某社");

    /** Whose house or which is meant, in judgments and contracts, without its name: 被告病院, 本件病院. */
    private static final Lexemes PARTIES = Lexemes.of(
            "被告", "原告", "訴外", "本件", "当該", "上記", "下記", "前記", "右記", "各", "両", "他", "全", "元", "前", "旧", "現", "新", "某",
            "同");

    /** What sorts of schools and societies there are; such words name none. */
    private static final Lexemes SORTS = Lexemes.of(
            "県立", "市立", "町立", "村立", "区立", "都立", "府立", "道立", "国立", "公立", "私立", "全国", "女子", "男子", "共学", "定時制", "通信制",
            "全日制", "普通科", "進学", "強豪", "名門", "地元", "県内", "市内", "都内", "府内", "道内", "県外", "出身", "志望", "附属", "付属", "一貫",
            "中堅", "母校", "夜間", "甲子園", "出場", "優勝", "代表", "業界", "各種", "関係", "関連", "上部", "下部", "競技", "加盟", "中央", "地方", "国際",
            "日本", "大学", "県", "都道府県", "中学", "小中", "公立中", "私立中", "同級", "新設", "統合", "近隣", "志願", "普通", "農業", "工業", "商業",
            "水産", "女子校", "男子校");

    /** What hospitals are called that have specialties of their own. */
    private static final Lexemes CLINICS = Lexemes.of("病院", "医院", "クリニック", "医療センター", "診療所", "大学", "がんセンター", "総合センター");

    private static final Lexemes TRADES = Lexemes.of("経営", "勤務", "開業", "営業", "店員", "従業", "業界", "業務", "所属", "在籍", "担当");

    private static final int LONGEST_WORD = 2;
    private static final int LONGEST_SHOP = 8;
    private static final int LONGEST_SPECIALTY = 16;
    private static final int LONGEST_UNIT = 20;
    private static final Lexemes PERSONS = Lexemes.of("さん", "さま", "くん");
    private static final Lexemes PARTICLES = Lexemes.of(
            "は", "が", "を", "に", "で", "と", "の", "も", "へ", "や", "から", "より", "にて", "では", "には", "での", "との", "への", "まで",
            "および", "または", "において", "として", "による");
    /** What is shortened, so that a full stop behind it belongs to it: Inc., Co., Ltd. */
    private static final Lexemes SHORTENED = Lexemes.of("Inc", "Ltd", "LTD", "INC", "Co", "CO", "Corp", "K.K");

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        if ((headEnd < to && text[headEnd] == '_') || longerWord(text, headStart, headEnd, to)) {
            return -1;
        }
        boolean opening = WorkWords.ORGANIZATION_OPENINGS.holds(text, headStart, headEnd)
                && (!WorkWords.ORGANIZATION_ENDINGS.holds(text, headStart, headEnd)
                        || HiraganaInName.opens(text, headEnd, to));
        if (!opening && !WorkWords.LEGAL_FORMS.holds(text, headStart, headEnd)) {
            boolean ends = Edges.ends(text, headEnd, to) || form(text, headEnd, to) || moved(text, headEnd, to);
            int end = afterForm(text, headEnd, to);
            boolean dot = end < to && text[end] == '.' && SHORTENED.before(text, headStart, end) > 0;
            int shop = ends ? end : shop(text, headEnd, to);
            if (shop > headEnd && !ends) {
                return shop;
            }
            boolean role = !ends && (roleFollows(text, headEnd, to) || clinicFollows(text, headStart, headEnd, to));
            return ends ? (dot ? end + 1 : end) : role ? headEnd : -1;
        }
        boolean after = headStart > 0
                && (Edges.letter(text[headStart - 1]) || kanaBefore(text, headStart, headEnd))
                && (opening || !LeadingWords.before(text, 0, headStart));
        if (opening
                && (trade(text, headEnd, to)
                        || (after && !HiraganaInName.opens(text, headEnd, to))
                        || (unitOpens(text, headStart, to) && !HiraganaInName.opens(text, headEnd, to)))) {
            return -1;
        }
        boolean behind = !opening && after;
        if (!opening && !after && SpacedForm.nameBehind(text, headStart, headEnd, to)) {
            return name(text, headEnd + 1, to);
        }
        if (behind || !(HiraganaInName.opens(text, headEnd, to) || opensName(text, headEnd, to))) {
            return opening || (!after && alone(text, headStart, headEnd)) ? -1 : headEnd;
        }
        return name(text, headEnd, to);
    }

    /** Whether nobody is named before a legal form that nothing goes on behind: NPO法人で認証待ちです. */
    private static boolean alone(char[] text, int formStart, int formEnd) {
        return SpacedForm.nameBefore(text, Math.max(0, formStart - LONGEST), formEnd) < 0;
    }

    /** Whether two katakana begin a longer word in katakana rather than a name: バー in バージョン. */
    private static boolean longerWord(char[] text, int headStart, int headEnd, int to) {
        return headEnd - headStart == 2
                && headEnd < to
                && CharClass.of(text[headStart]) == CharClass.KATAKANA
                && CharClass.of(text[headEnd]) == CharClass.KATAKANA;
    }

    /** Whether a name in hiragana stands before the form where nothing else does: みどり農業協同組合. */
    private static boolean kanaBefore(char[] text, int headStart, int headEnd) {
        int name = CharClass.of(text[headStart - 1]) == CharClass.HIRAGANA
                ? NameBorder.start(text, Math.max(0, headStart - LONGEST_SHOP), headEnd)
                : -1;
        return name >= 0 && headStart - name >= 2;
    }

    /** Whether it is what somebody runs rather than a name: クリニック経営. */
    private static boolean trade(char[] text, int at, int to) {
        return at + 2 <= to && TRADES.holds(text, at, at + 2);
    }

    /** Behind the name of one of several shops, 青葉薬局駅前店; the index itself when none follows. */
    private static int shop(char[] text, int at, int to) {
        int end = Run.end(text, at, Math.min(to, at + LONGEST_SHOP + 1), Edges.LETTERS);
        boolean shop = end - at >= 3 && text[end - 1] == '店' && "支本分飲商書".indexOf(text[end - 2]) < 0;
        return shop && Edges.ends(text, end, to) ? end : at;
    }

    /** Whether a specialty of a hospital follows at once: 青葉病院麻酔科. */
    private static boolean clinicFollows(char[] text, int headStart, int at, int to) {
        if (CLINICS.before(text, headStart, at) == 0) {
            return false;
        }
        int end = at;
        while (end < to && end - at < LONGEST_SPECIALTY && (Edges.letter(text[end]) || text[end] == '・')) {
            end++;
        }
        return end - at >= 2 && text[end - 1] == '科' && Edges.ends(text, end, to);
    }

    /** Whether a hospital's name stands before the specialty that ends here, which is none of the name's then. */
    private static boolean clinicBefore(char[] text, int start, int end) {
        if (text[end - 1] != '科') {
            return false;
        }
        for (int i = end - 2; i > start + 2 && end - i <= LONGEST_SPECIALTY; i--) {
            if (CLINICS.before(text, start + 1, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that opens names of organisations is the first of a unit's name: 訪問介護部. */
    private static boolean unitOpens(char[] text, int start, int to) {
        int end = Run.end(text, start, Math.min(to, start + LONGEST_UNIT), Edges.LETTERS);
        int moved = end;
        for (int n = 2; n <= 4 && moved == end; n++) {
            moved = MOVES.before(text, start, end) == n ? end - n : end;
        }
        return UNITS.start(text, start, moved) == start;
    }

    /** Whether somebody joins or leaves it, 青葉商事入社. */
    private static boolean moved(char[] text, int at, int to) {
        for (int n = 2; n <= Math.min(4, to - at); n++) {
            if (MOVES.holds(text, at, at + n)) {
                return true;
            }
        }
        return at < to && text[at] == '卒' && Edges.ends(text, at + 1, to);
    }

    /** Whether nothing but a department or title follows at once. */
    private static boolean roleFollows(char[] text, int at, int to) {
        int end = Run.end(text, at, Math.min(to, at + 20), Edges.LETTERS);
        return role(text, at, end) || role(text, at, beforeYear(text, at, end));
    }

    private static boolean role(char[] text, int from, int to) {
        return to - from >= 2 && (ROLES.start(text, from, to) == from || UNITS.start(text, from, to) == from);
    }

    /** Where a word ends before the year that follows at once: 青葉大学医学部1975年卒; the end given without one. */
    private static int beforeYear(char[] text, int from, int end) {
        int i = from;
        while (i < end && !CharClass.digit(text[i])) {
            i++;
        }
        return i + 4 < end && Edges.dated(text, i, i + 5) ? i : end;
    }

    /** Whether a legal form follows, 青葉商事(株). */
    private static boolean form(char[] text, int at, int to) {
        return afterForm(text, at, to) > at;
    }

    private static int afterForm(char[] text, int at, int to) {
        for (int n = Math.min(4, to - at); n >= 1; n--) {
            if (WorkWords.LEGAL_FORMS.holds(text, at, at + n)) {
                return at + n;
            }
        }
        return at;
    }

    private static boolean opensName(char[] text, int at, int to) {
        return at < to && Edges.letter(text[at]);
    }

    /** Where the name behind a legal form ends. */
    private static int name(char[] text, int from, int to) {
        int stop = Math.min(to, from + LONGEST);
        int i = from;
        int end = from;
        while (i < stop) {
            char c = text[i];
            if (Edges.letter(c)
                    || ((c == '・' || c == '&' || c == '.' || c == '\'')
                            && i > from
                            && i + 1 < stop
                            && Edges.letter(text[i + 1])
                            && !roleFollows(text, i + 1, stop)
                            && (c != '・' || ROLES.start(text, from + 1, i) < 0))) {
                i++;
                end = i;
            } else if (CharClass.of(c) == CharClass.HIRAGANA) {
                int after = HiraganaInName.end(text, i, stop);
                int kept = HiraganaInName.kept(text, i, after, from, stop);
                if (kept == i) {
                    break;
                }
                i = kept;
                end = i;
                if (kept < after) {
                    break;
                }
            } else {
                break;
            }
        }
        return end > from ? withoutRole(text, from, end) : from;
    }

    /** A department or title behind the name is not part of it. */
    private static int withoutRole(char[] text, int from, int end) {
        int e = end;
        for (int n = Math.min(4, end - from - 2); n >= 2; n--) {
            if (MOVES.holds(text, end - n, end)) {
                e = end - n;
                break;
            }
        }
        int title = ROLES.start(text, from, e);
        if (title > from + 1 && e - title >= 2) {
            e = title;
        }
        int department = UNITS.start(text, from, e);
        boolean unit = department > from + 1 && WorkWords.ORGANIZATION_ENDINGS.before(text, from, e) == 0;
        return unit ? department : e;
    }

    @Override
    public int start(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int spaced = SpacedForm.nameBefore(text, stop, end);
        if (spaced >= 0) {
            return spaced;
        }
        int whole = NameBorder.start(text, stop, end);
        if (whole >= 0 && enough(text, whole, end)) {
            return SpacedForm.withForm(text, stop, whole - WorkWords.LEGAL_FORMS.before(text, stop, whole), end);
        }
        if (clinicBefore(text, stop, end) || WorkWords.INSURANCES.before(text, stop, end) > 0) {
            return -1;
        }
        int i = end - latinForm(text, stop, end);
        int start = i;
        while (i > stop) {
            char c = text[i - 1];
            int form = WorkWords.LEGAL_FORMS.before(text, stop, i);
            if (form > 0) {
                i -= form;
                start = i;
            } else if (c == '・' && unitBehind(text, i, end)) {
                return -1;
            } else if (c == '・' && listed(text, stop, i, end)) {
                break;
            } else if (Edges.letter(c)
                    || ((c == '・' || c == '&') && i - 1 > stop && Edges.letterOrHiragana(text[i - 2]))) {
                i--;
                start = i;
            } else if (CharClass.of(c) == CharClass.HIRAGANA) {
                int begin = Run.start(text, stop, i, CharClass.HIRAGANA);
                int kept = keptBefore(text, stop, begin, i);
                if (kept == i) {
                    break;
                }
                i = kept;
                start = kept;
                if (kept > begin) {
                    break;
                }
            } else {
                break;
            }
        }
        start = LatinWords.start(text, stop, LeadingWords.behind(text, start, end), end);
        if (REFERENCES.holds(text, start, Math.min(end, start + 2)) || counted(text, start, end)) {
            return -1;
        }
        start = behindShortForm(text, stop, start, end);
        int formed = SpacedForm.withForm(text, stop, start, end);
        return (enough(text, start, end) && !field(text, formed, end)) || formed < start ? formed : -1;
    }

    /** Whether it begins with how many of something there are: 900部印刷. */
    private static boolean counted(char[] text, int start, int end) {
        int i = Run.end(text, start, end, CharClass.DIGIT);
        return i > start && i < end && "部冊枚件個箱台名社".indexOf(text[i]) >= 0;
    }

    /** Whether a word of two kanji ends at the dot and a whole name follows: 優勝・青葉学院高校, 主催・青葉市立図書館. */
    private static boolean listed(char[] text, int stop, int from, int end) {
        int word = Run.start(text, Math.max(stop, from - LONGEST_WORD - 2), from - 1, Edges.LETTERS);
        boolean kanji = from - 1 - word == LONGEST_WORD
                && CharClass.of(text[word]) == CharClass.KANJI
                && CharClass.of(text[from - 2]) == CharClass.KANJI;
        return kanji && text[end - 1] != '所' && enough(text, from, end);
    }

    /** Whether a unit of known words is all that stands behind the dot: 青葉商事・生産技術研究所. */
    private static boolean unitBehind(char[] text, int from, int end) {
        int head = end - WorkWords.UNITS.before(text, from, end);
        return head < end
                && head > from
                && WorkWords.STEMS.before(text, from, head) > 0
                && UNITS.start(text, from, end) == from;
    }

    /** With the short form of a legal form that is written with a closing bracket only: 医）石橋医院. */
    private static int behindShortForm(char[] text, int stop, int start, int end) {
        boolean form =
                start < end && start - 2 >= stop && text[start - 1] == ')' && "医学福宗".indexOf(text[start - 2]) >= 0;
        boolean free = start - 2 == stop || (form && !Edges.letter(text[start - 3]) && text[start - 3] != '(');
        return form && free ? start - 2 : start;
    }

    /**
     * The length of a form in Latin letters with signs in it that a name ends with and the space or comma before it: ,
     * Inc.
     */
    private static int latinForm(char[] text, int from, int end) {
        int ending = text[end - 1] == '.' ? WorkWords.ORGANIZATION_ENDINGS.before(text, from, end) : 0;
        int i = end - ending;
        while (ending > 0 && i > from && (text[i - 1] == ' ' || text[i - 1] == ',')) {
            i--;
        }
        return ending > 0 && i > from && CharClass.of(text[i - 1]) == CharClass.LATIN ? end - i : 0;
    }

    /** Whether it names a field or a kind of thing, as programs do: corp_name, company. */
    private static boolean field(char[] text, int start, int end) {
        if (text[start] < 'a' || text[start] > 'z') {
            return false;
        }
        int i = Run.end(text, start, end, CharClass.LATIN);
        return i == end;
    }

    /** Where a run of hiragana before letters of a name begins to be part of it. */
    private static int keptBefore(char[] text, int stop, int begin, int end) {
        if (end - begin == 1) {
            boolean sunrise = text[begin] == 'の' && begin > stop && text[begin - 1] == '日' && text[end] == '出';
            return sunrise ? begin : end;
        }
        if (formBefore(text, stop, begin)) {
            return begin;
        }
        int from = begin;
        boolean afterWord = begin > stop && Edges.letter(text[begin - 1]);
        if (afterWord) {
            from = behindParticle(text, begin, end);
            if (from == begin) {
                return end;
            }
        }
        boolean name =
                end - from >= 2 && !HiraganaInName.grammar(text, from, end) && "をにはがのでへも".indexOf(text[end - 1]) < 0;
        return name ? from : end;
    }

    /** Whether a legal form, or a word that opens names, ends here: 合同会社ゆめみらい. */
    private static boolean formBefore(char[] text, int stop, int at) {
        return WorkWords.LEGAL_FORMS.before(text, stop, at) > 0
                || WorkWords.ORGANIZATION_OPENINGS.before(text, stop, at) > 0;
    }

    /** Behind さん and a particle, or one alone, that end the word before. */
    private static int behindParticle(char[] text, int begin, int end) {
        int at = PERSONS.holds(text, begin, Math.min(end, begin + 2)) ? begin + 2 : begin;
        for (int n = Math.min(4, end - at - 2); n >= 1; n--) {
            if (PARTICLES.holds(text, at, at + n)) {
                return at + n;
            }
        }
        return begin;
    }

    /** A form or ending with a name beside it. */
    private static boolean enough(char[] text, int start, int end) {
        if (text[end - 1] == '店' && WorkWords.ORGANIZATION_ENDINGS.before(text, start, end) == 0) {
            return end - start >= 5;
        }
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, start, end);
        int length = end - start;
        if (PARTIES.holds(text, start, end - ending)) {
            return false;
        }
        if (WorkWords.ORGANIZATION_NAMES.holds(text, start, end)) {
            return true;
        }
        if (ending > 0 && WorkWords.WEAK_ORGANIZATION_ENDINGS.holds(text, end - ending, end)) {
            return length - ending >= 2
                    && !described(text, start, end - ending)
                    && SORTS.before(text, start, end - ending) < length - ending;
        }
        return ending == 0
                ? length >= 3 && !latinWord(text, start, end)
                : length - ending >= 2 || (ending >= 4 && length - ending >= 1);
    }

    /** Whether it is one word in capitals that only heads something: COMPANY. */
    private static boolean latinWord(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] >= 'A' && text[i] <= 'Z') {
            i++;
        }
        return i == end;
    }

    /** Whether words that describe and name nobody are all that stands before an ending: 小児循環器内科, 都市建設. */
    private static boolean described(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = Math.max(WorkWords.SPECIALTY_PARTS.before(text, from, i), WorkWords.STEMS.before(text, from, i));
            if (word == 0) {
                return false;
            }
            i -= word;
        }
        return true;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        if (to - from < 3 || to - from > LONGEST || sentence(text, from, to)) {
            return false;
        }
        boolean ends = WorkWords.ORGANIZATION_ENDINGS.before(text, from, to) > 0;
        return (ends && named(text, from, to)) || formed(text, from, to);
    }

    private static boolean named(char[] text, int from, int to) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, from, to);
        // 3年2組 is a class of a school.
        boolean group = ending == 1 && text[to - 1] == '組' && CharClass.digit(text[to - 2]);
        return !group
                && to - from > ending
                && Edges.letter(text[to - 1])
                && !described(text, from, to - ending)
                && !WorkWords.INDUSTRIES.holds(text, from, to);
    }

    private static boolean formed(char[] text, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (WorkWords.LEGAL_FORMS.before(text, from, i) > 0
                    || WorkWords.ORGANIZATION_OPENINGS.holds(text, from, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sentence(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '。' || text[i] == '、' || text[i] == 'を' || text[i] == '\n') {
                return true;
            }
        }
        return false;
    }
}
