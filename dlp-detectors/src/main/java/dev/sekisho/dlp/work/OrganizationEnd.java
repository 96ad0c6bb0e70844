package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * What may follow the name of an organisation at once: a move, a role, a specialty, a shop; and where the name behind a
 * legal form ends.
 */
final class OrganizationEnd {
    static final int LONGEST = 60;
    static final int LONGEST_SHOP = 8;
    static final int LONGEST_SPECIALTY = 16;
    private static final Phrase ROLES = new Titles();
    static final Phrase UNITS = new Departments();
    /** What hospitals are called that have specialties of their own. */
    static final Lexemes CLINICS = Lexemes.of("病院", "医院", "クリニック", "医療センター", "診療所", "大学", "がんセンター", "総合センター");
    /** What somebody does to an organisation, joined to its name in lists of a life's stations. */
    static final Lexemes MOVES = Lexemes.of(
            "入社", "退社", "入職", "退職", "就職", "転職", "入所", "退所", "勤務", "在籍", "所属", "在職", "入学", "卒業", "在学", "中退", "修了", "採用",
            "内定", "入局", "出向", "転籍", "移籍", "着任", "入行", "退行", "設立", "創業", "入庁", "退官", "通院", "入院", "退院", "受診", "転院", "御中",
            "様", "殿");

    private OrganizationEnd() {}

    /** Behind the name of one of several shops, 青葉薬局駅前店; the index itself when none follows. */
    static int shop(char[] text, int at, int to) {
        int end = Run.end(text, at, Math.min(to, at + LONGEST_SHOP + 1), Edges.LETTERS);
        boolean shop = end - at >= 3 && text[end - 1] == '店' && "支本分飲商書".indexOf(text[end - 2]) < 0;
        return shop && Edges.ends(text, end, to) ? end : at;
    }

    /** Whether a specialty of a hospital follows at once: 青葉病院麻酔科. */
    static boolean clinicFollows(char[] text, int headStart, int at, int to) {
        if (CLINICS.before(text, headStart, at) == 0) {
            return false;
        }
        int end = at;
        while (end < to && end - at < LONGEST_SPECIALTY && (Edges.letter(text[end]) || text[end] == '・')) {
            end++;
        }
        return end - at >= 2 && text[end - 1] == '科' && Edges.ends(text, end, to);
    }

    /** Whether somebody joins or leaves it, 青葉商事入社. */
    static boolean moved(char[] text, int at, int to) {
        for (int n = 2; n <= Math.min(4, to - at); n++) {
            if (MOVES.holds(text, at, at + n)) {
                return true;
            }
        }
        return at < to && text[at] == '卒' && Edges.ends(text, at + 1, to);
    }

    /** Whether nothing but a department or title follows at once. */
    static boolean roleFollows(char[] text, int at, int to) {
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
    static boolean form(char[] text, int at, int to) {
        return afterForm(text, at, to) > at;
    }

    static int afterForm(char[] text, int at, int to) {
        for (int n = Math.min(4, to - at); n >= 1; n--) {
            if (WorkWords.LEGAL_FORMS.holds(text, at, at + n)) {
                return at + n;
            }
        }
        return at;
    }

    /** Where the name behind a legal form ends. */
    static int name(char[] text, int from, int to) {
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
        return end > from ? withoutRole(text, from, withoutPlace(text, from, end)) : from;
    }

    /** Neither is 内 of the address that it is behind, nor 及 of what goes on with び: 青葉研究所|内, 青葉フード|内及び. */
    private static int withoutPlace(char[] text, int from, int end) {
        int e = end - from > 2 && text[end - 1] == '及' ? end - 1 : end;
        if (e - from <= 2 || text[e - 1] != '内') {
            return e;
        }
        char before = text[e - 2];
        boolean kana = CharClass.kanjiOrKana(before) && CharClass.of(before) != CharClass.KANJI;
        return kana || "所社院館校会部室".indexOf(before) >= 0 ? e - 1 : e;
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
}
