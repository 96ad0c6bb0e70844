package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** An employer with its unit joined to the name: 東陽信用金庫半導体営業部, 株式会社三和人事部, 大沢市財務課. Folded text. */
final class JoinedEmployer {
    private static final int LEAST_NAME = 2;
    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_FORM = 10;
    private static final int LONGEST_ENDING = 14;
    /** Units that are one word, with a place or nothing before it. */
    private static final Lexemes HEADS = Lexemes.of("本社", "支社", "支店", "支所", "工場", "営業所", "出張所", "事業所", "研究所");

    private JoinedEmployer() {}

    /**
     * Where an employer's name ends and its unit begins.
     *
     * @param text folded text
     * @param from where the text to look at begins
     * @param head where the head of the unit begins
     * @param end one past the last index of the unit
     * @return the first index of the unit, or -1 when no employer is joined to it
     */
    static int end(char[] text, int from, int head, int end) {
        int run = Run.start(text, from, end, Edges.LETTERS);
        if (text[end - 1] == '店' || WorkWords.ORGANIZATION_ENDINGS.before(text, run, end) > end - head) {
            return -1;
        }
        int form = form(text, run, head);
        for (int cut = head - 1; cut >= run + LEAST_NAME; cut--) {
            int least = end - head > 1 ? 1 : LEAST_NAME;
            boolean unit = head - cut >= least && head - cut <= LONGEST_UNIT && !CharClass.digit(text[cut - 1]);
            if (unit
                    && (house(text, from, run, cut, form >= 0) || town(text, run, cut, head))
                    && !overlapped(text, run, cut, head)) {
                return cut;
            }
        }
        boolean word = HEADS.holds(text, head, end) || (end - head > LEAST_NAME && text[end - 1] == '科');
        boolean alone = head - run > LEAST_NAME && word && house(text, from, run, head, form >= 0);
        if (alone) {
            return head;
        }
        int stems = form < 0 ? -1 : known(text, form, head);
        return form >= 0 && stems >= form + LEAST_NAME && stems < head ? stems : -1;
    }

    /**
     * Where the name begins behind a legal form that stands at the start or before it, perhaps before the text to look
     * at; -1 when there is none.
     */
    private static int form(char[] text, int run, int head) {
        if (WorkWords.LEGAL_FORMS.before(text, Math.max(0, run - LONGEST_FORM), run) > 0) {
            return run;
        }
        for (int i = Math.min(head, run + LONGEST_FORM); i > run; i--) {
            if (WorkWords.LEGAL_FORMS.holds(text, run, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name ends here as those of organisations do and as no unit's name does. */
    private static boolean house(char[] text, int from, int run, int cut, boolean formed) {
        int form = WorkWords.LEGAL_FORMS.before(text, run, cut);
        if (form > 0 && cut - form >= run + LEAST_NAME) {
            return true;
        }
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, run, cut);
        int name = cut - ending;
        boolean kana = name == run && run - 1 > from && CharClass.of(text[run - 1]) == CharClass.HIRAGANA;
        boolean named = name - run >= LEAST_NAME && known(text, run, name) > run;
        return ending >= 2
                && (named || kana)
                && (formed || WorkWords.STEMS.before(text, run, cut) < ending)
                && WorkWords.UNITS.before(text, run, cut) < ending - 1;
    }

    /** Whether a city or prefecture ends here and known words alone follow. */
    private static boolean town(char[] text, int run, int cut, int head) {
        return cut - run > LEAST_NAME
                && "市県".indexOf(text[cut - 1]) >= 0
                && known(text, run, cut - 1) > run
                && known(text, cut, head) == cut;
    }

    /** Whether a longer word goes on over an index (保険 in 生命保険, 都市 in 都市計画), or a legal form follows it. */
    private static boolean overlapped(char[] text, int run, int cut, int head) {
        for (int i = cut + 1; i <= Math.min(head, cut + LONGEST_ENDING); i++) {
            int word =
                    Math.max(WorkWords.ORGANIZATION_ENDINGS.before(text, run, i), WorkWords.STEMS.before(text, run, i));
            int form = WorkWords.LEGAL_FORMS.before(text, run, i);
            if (word > i - cut || (form > 0 && form >= i - cut)) {
                return true;
            }
        }
        return false;
    }

    /** Where known words begin that go on to an index; the index itself when there are none. */
    private static int known(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = WorkWords.STEMS.before(text, from, i);
            word = word == 0 && (CharClass.digit(text[i - 1]) || text[i - 1] == '第') ? 1 : word;
            if (word == 0) {
                break;
            }
            i -= word;
        }
        return i;
    }
}
