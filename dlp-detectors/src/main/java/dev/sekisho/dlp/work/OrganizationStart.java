package dev.sekisho.dlp.work;

import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Where the name of an organisation begins whose ending was found. */
final class OrganizationStart {
    private static final int LONGEST_WORD = 2;
    private static final int LEAST_NAME = 3;
    private static final int LONGEST_NAME = 5;
    /** What public bodies and parties end with. */
    private static final String PUBLIC = "省庁局署府県市党";
    /** A surname and a given name that are known. */
    private static final double NAME = 0.65;

    private static final Lexemes PERSONS = Lexemes.of("さん", "さま", "くん");

    private static final Lexemes PARTICLES = Lexemes.of(
            "は", "が", "を", "に", "で", "と", "の", "も", "へ", "や", "から", "より", "にて", "では", "には", "での", "との", "への", "まで",
            "および", "または", "において", "として", "による");

    private OrganizationStart() {}

    /** Whether a hospital's name stands before the specialty that ends here, which is none of the name's then. */
    static boolean clinicBefore(char[] text, int start, int end) {
        if (text[end - 1] != '科') {
            return false;
        }
        for (int i = end - 2; i > start + 2 && end - i <= OrganizationEnd.LONGEST_SPECIALTY; i--) {
            if (OrganizationEnd.CLINICS.before(text, start + 1, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with how many of something there are: 900部印刷. */
    static boolean counted(char[] text, int start, int end) {
        int i = Run.end(text, start, end, CharClass.DIGIT);
        return i > start && i < end && "部冊枚件個箱台名社".indexOf(text[i]) >= 0;
    }

    /** Whether a word of two kanji ends at the dot and a whole name follows: 優勝・青葉学院高校, 主催・青葉市立図書館. */
    static boolean listed(char[] text, int stop, int from, int end) {
        int word = Run.start(text, Math.max(stop, from - LONGEST_WORD - 2), from - 1, Edges.LETTERS);
        boolean kanji = from - 1 - word == LONGEST_WORD
                && CharClass.of(text[word]) == CharClass.KANJI
                && CharClass.of(text[from - 2]) == CharClass.KANJI;
        return kanji && text[end - 1] != '所' && NamedOrganization.enough(text, from, end);
    }

    /** Whether a unit of known words is all that stands behind the dot: 青葉商事・生産技術研究所. */
    static boolean unitBehind(char[] text, int from, int end) {
        int head = end - WorkWords.UNITS.before(text, from, end);
        return head < end
                && head > from
                && WorkWords.STEMS.before(text, from, head) > 0
                && OrganizationEnd.UNITS.start(text, from, end) == from;
    }

    /** With the short form of a legal form that is written with a closing bracket only: 医）石橋医院. */
    static int behindShortForm(char[] text, int stop, int start, int end) {
        boolean form =
                start < end && start - 2 >= stop && text[start - 1] == ')' && "医学福宗".indexOf(text[start - 2]) >= 0;
        boolean free = start - 2 == stop || (form && !Edges.letter(text[start - 3]) && text[start - 3] != '(');
        return form && free ? start - 2 : start;
    }

    /** Behind a full name and what says that somebody was of it: 田中健一元|外務省; the start where there are none. */
    static int behindFormer(char[] text, int start, int end) {
        if (PUBLIC.indexOf(text[end - 1]) < 0) {
            return start;
        }
        for (int i = start + LEAST_NAME; i <= Math.min(start + LONGEST_NAME, end - LEAST_NAME); i++) {
            if ("元前".indexOf(text[i]) >= 0
                    && PersonNames.plausibility(new String(text, start, i - start), 0, i - start) >= NAME) {
                return i + 1;
            }
        }
        return start;
    }

    /**
     * The length of a form in Latin letters with signs in it that a name ends with and the space or comma before it: ,
     * Inc.
     */
    static int latinForm(char[] text, int from, int end) {
        int ending = text[end - 1] == '.' ? WorkWords.ORGANIZATION_ENDINGS.before(text, from, end) : 0;
        int i = end - ending;
        while (ending > 0 && i > from && (text[i - 1] == ' ' || text[i - 1] == ',')) {
            i--;
        }
        return ending > 0 && i > from && CharClass.of(text[i - 1]) == CharClass.LATIN ? end - i : 0;
    }

    /** Whether it names a field or a kind of thing, as programs do: corp_name, company. */
    static boolean field(char[] text, int start, int end) {
        if (text[start] < 'a' || text[start] > 'z') {
            return false;
        }
        int i = Run.end(text, start, end, CharClass.LATIN);
        return i == end;
    }

    /** Where a run of hiragana before letters of a name begins to be part of it. */
    static int keptBefore(char[] text, int stop, int begin, int end) {
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
}
