package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;

/** Whose account it is, by what stands behind its number: a name in kana (ﾔﾏﾀﾞ ﾀﾛｳ), or a company's (ｶ)ヤマダ). */
enum Holder {
    /** A name of two parts in katakana, or after 名義. */
    PERSON,
    /** A form of company stands there. */
    COMPANY,
    /** Neither can be seen. */
    UNKNOWN;

    private static final int REACH = 60;
    private static final Words FORMS = Words.of(
            "カ)", "(カ", "カ.", "ユ)", "(ユ", "ド)", "シヤ)", "シャ)", "イ)", "ザイ)", "フク)", "ガク)", "株式会社", "(株)", "㈱", "有限会社",
            "(有)", "合同会社", "法人", "組合", "協会", "事務所");
    private static final Words TITLES = Words.of("名義人", "口座名義", "名義", "口座名", "ご名義", "フリガナ", "カナ");

    /** Reads up to sixty characters behind an account's number, over at most two line ends. */
    static Holder behind(char[] text, int end, int windowEnd) {
        int limit = limit(text, end, windowEnd);
        for (int i = end; i < limit; i++) {
            if (FORMS.at(text, i, limit) != null) {
                return COMPANY;
            }
        }
        int titled = titled(text, end, limit);
        if (titled >= 0) {
            return name(text, titled, limit) ? PERSON : UNKNOWN;
        }
        int first = skip(text, end, limit);
        return first - end <= 4 && katakana(text, first, limit) ? PERSON : UNKNOWN;
    }

    private static int limit(char[] text, int end, int windowEnd) {
        int lines = 0;
        int i = end;
        while (i < windowEnd && i - end < REACH) {
            if (text[i] == '\n' && ++lines > 2) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int titled(char[] text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            String title = TITLES.at(text, i, limit);
            if (title != null) {
                return skip(text, i + title.length(), limit);
            }
        }
        return -1;
    }

    private static int skip(char[] text, int from, int limit) {
        return Run.end(text, from, limit, " :\t\r\n,/()、");
    }

    /** Two words of katakana, or two to ten kanji with or without a space. */
    private static boolean name(char[] text, int from, int limit) {
        if (katakana(text, from, limit)) {
            return true;
        }
        int i = from;
        int letters = 0;
        while (i < limit && (CharClass.of(text[i]) == CharClass.KANJI || text[i] == ' ')) {
            letters += text[i] == ' ' ? 0 : 1;
            i++;
        }
        return letters >= 2 && letters <= 8;
    }

    private static boolean katakana(char[] text, int from, int limit) {
        int first = word(text, from, limit);
        int space = Run.end(text, first, Math.min(limit, first + 2), ' ');
        return first - from >= 2 && space > first && word(text, space, limit) - space >= 2;
    }

    private static int word(char[] text, int from, int limit) {
        int i = from;
        while (i < limit
                && (CharClass.of(text[i]) == CharClass.KATAKANA || CharClass.of(text[i]) == CharClass.KANA_MARK)) {
            i++;
        }
        return i;
    }
}
