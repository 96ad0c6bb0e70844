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
    /** 当院, 弊社: they name nobody. */
    private static final Lexemes REFERENCES =
            Lexemes.of("当院", "貴院", "他院", "同院", "本院", "弊社", "貴社", "御社", "当社", "同社", "当科", "貴科", "各社", "他社", "自社", "某社");

    private static final Lexemes TRADES = Lexemes.of("経営", "勤務", "開業", "営業", "店員", "従業", "業界", "業務", "所属", "在籍", "担当");

    private static final int LONGEST_UNIT = 20;
    /** What names of homes for the old and the like end with. */
    private static final String HOMES = "荘園苑郷舎寮館";

    private static final int LONGEST_HOME = 6;
    /** What is shortened, so that a full stop behind it belongs to it: Inc., Co., Ltd. */
    private static final Lexemes SHORTENED = Lexemes.of("Inc", "Ltd", "LTD", "INC", "Co", "CO", "Corp", "K.K");

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        if ((headEnd < to && text[headEnd] == '_') || longerWord(text, headStart, headEnd, to)) {
            return -1;
        }
        boolean opening = WorkWords.ORGANIZATION_OPENINGS.holds(text, headStart, headEnd)
                && (!WorkWords.ORGANIZATION_ENDINGS.holds(text, headStart, headEnd)
                        || HiraganaInName.opens(text, headEnd, to)
                        || homeOpens(text, headEnd, to));
        if (!opening && !WorkWords.LEGAL_FORMS.holds(text, headStart, headEnd)) {
            boolean ends = Edges.ends(text, headEnd, to)
                    || OrganizationEnd.form(text, headEnd, to)
                    || OrganizationEnd.moved(text, headEnd, to);
            int end = OrganizationEnd.afterForm(text, headEnd, to);
            boolean dot = end < to && text[end] == '.' && SHORTENED.before(text, headStart, end) > 0;
            int shop = ends ? end : OrganizationEnd.shop(text, headEnd, to);
            if (shop > headEnd && !ends) {
                return shop;
            }
            boolean role = !ends
                    && (OrganizationEnd.roleFollows(text, headEnd, to)
                            || OrganizationEnd.clinicFollows(text, headStart, headEnd, to));
            return ends ? (dot ? end + 1 : end) : role ? headEnd : -1;
        }
        boolean after = headStart > 0
                && (Edges.letter(text[headStart - 1]) || kanaBefore(text, headStart, headEnd))
                && !((!opening || homeOpens(text, headEnd, to)) && LeadingWords.before(text, 0, headStart));
        if (opening
                && (trade(text, headEnd, to)
                        || (after && !HiraganaInName.opens(text, headEnd, to))
                        || (unitOpens(text, headStart, to) && !HiraganaInName.opens(text, headEnd, to)))) {
            return -1;
        }
        boolean behind = !opening && after;
        if (!opening && !after && SpacedForm.nameBehind(text, headStart, headEnd, to)) {
            return OrganizationEnd.name(text, headEnd + 1, to);
        }
        if (behind || !(HiraganaInName.opens(text, headEnd, to) || opensName(text, headEnd, to))) {
            return opening || (!after && alone(text, headStart, headEnd)) ? -1 : headEnd;
        }
        return OrganizationEnd.name(text, headEnd, to);
    }

    /** Whether the name of a home follows a word that ends names as well: 特別養護老人ホーム|寿楽荘. */
    private static boolean homeOpens(char[] text, int at, int to) {
        int end = Run.end(text, at, Math.min(to, at + LONGEST_HOME + 1), CharClass.KANJI);
        return end - at >= 2
                && end - at <= LONGEST_HOME
                && HOMES.indexOf(text[end - 1]) >= 0
                && (end == to || !Edges.letter(text[end]));
    }

    /** Whether nobody is named before a legal form that nothing goes on behind: NPO法人で認証待ちです. */
    private static boolean alone(char[] text, int formStart, int formEnd) {
        return SpacedForm.nameBefore(text, Math.max(0, formStart - OrganizationEnd.LONGEST), formEnd) < 0;
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
                ? NameBorder.start(text, Math.max(0, headStart - OrganizationEnd.LONGEST_SHOP), headEnd)
                : -1;
        return name >= 0 && headStart - name >= 2;
    }

    /** Whether it is what somebody runs rather than a name: クリニック経営. */
    private static boolean trade(char[] text, int at, int to) {
        return at + 2 <= to && TRADES.holds(text, at, at + 2);
    }

    /** Whether the word that opens names of organisations is the first of a unit's name: 訪問介護部. */
    private static boolean unitOpens(char[] text, int start, int to) {
        int end = Run.end(text, start, Math.min(to, start + LONGEST_UNIT), Edges.LETTERS);
        int moved = end;
        for (int n = 2; n <= 4 && moved == end; n++) {
            moved = OrganizationEnd.MOVES.before(text, start, end) == n ? end - n : end;
        }
        return OrganizationEnd.UNITS.start(text, start, moved) == start;
    }

    private static boolean opensName(char[] text, int at, int to) {
        return at < to && Edges.letter(text[at]);
    }

    @Override
    public int start(char[] text, int from, int end) {
        int stop = Math.max(from, end - OrganizationEnd.LONGEST);
        int spaced = SpacedForm.nameBefore(text, stop, end);
        if (spaced >= 0) {
            return spaced;
        }
        int whole = NameBorder.start(text, stop, end);
        if (whole >= 0 && NamedOrganization.enough(text, whole, end)) {
            return SpacedForm.withForm(text, stop, whole - WorkWords.LEGAL_FORMS.before(text, stop, whole), end);
        }
        if (OrganizationStart.clinicBefore(text, stop, end) || WorkWords.INSURANCES.before(text, stop, end) > 0) {
            return -1;
        }
        int i = end - OrganizationStart.latinForm(text, stop, end);
        int start = i;
        while (i > stop) {
            char c = text[i - 1];
            int form = WorkWords.LEGAL_FORMS.before(text, stop, i);
            if (form > 0) {
                i -= form;
                start = i;
            } else if (c == '・' && OrganizationStart.unitBehind(text, i, end)) {
                return -1;
            } else if (c == '・' && OrganizationStart.listed(text, stop, i, end)) {
                break;
            } else if (Edges.letter(c)
                    || ((c == '・' || c == '&') && i - 1 > stop && Edges.letterOrHiragana(text[i - 2]))
                    || (c == '-' && i < end && i - 1 > stop && latin(text[i]) && latin(text[i - 2]))) {
                i--;
                start = i;
            } else if (CharClass.of(c) == CharClass.HIRAGANA) {
                int begin = Run.start(text, stop, i, CharClass.HIRAGANA);
                int kept = OrganizationStart.keptBefore(text, stop, begin, i);
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
        if (REFERENCES.holds(text, start, Math.min(end, start + 2)) || OrganizationStart.counted(text, start, end)) {
            return -1;
        }
        start = OrganizationStart.behindFormer(text, start, end);
        start = OrganizationStart.behindShortForm(text, stop, start, end);
        int formed = SpacedForm.withForm(text, stop, start, end);
        return (NamedOrganization.enough(text, start, end) && !OrganizationStart.field(text, formed, end))
                        || formed < start
                ? formed
                : -1;
    }

    private static boolean latin(char c) {
        return CharClass.of(c) == CharClass.LATIN;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        if (to - from < 3 || to - from > OrganizationEnd.LONGEST || NamedOrganization.sentence(text, from, to)) {
            return false;
        }
        boolean ends = WorkWords.ORGANIZATION_ENDINGS.before(text, from, to) > 0;
        return (ends && NamedOrganization.named(text, from, to)) || NamedOrganization.formed(text, from, to);
    }
}
