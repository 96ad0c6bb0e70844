package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** An age with the sex joined to it, as notes have it: 早川 40M, (27F), 45女. Folded text. */
final class AgeAndSex {
    /** What stands before a storey or a size, 29F. */
    private static final Lexemes PLACES = Lexemes.of(
            "ビル", "館", "タワー", "棟", "スクエア", "プラザ", "本社", "支店", "本店", "階", "号", "センター", "会場", "場所", "会議室", "店", "社", "駅",
            "モール", "ビルディング");

    private static final int MOST_SPACES = 6;

    private AgeAndSex() {}

    /** Whether the digits that begin at one index and end at another are an age with a sex behind it. */
    static boolean pair(char[] text, int from, int digits, int letter, int to) {
        if (letter - digits != 2 || letter >= to || text[digits] == '0') {
            return false;
        }
        if (text[letter] == ' ') {
            return spaced(text, from, digits, letter, to);
        }
        if ("/・".indexOf(text[letter]) >= 0 && letter + 1 < to && "MF男女♂♀".indexOf(text[letter + 1]) >= 0) {
            return ends(text, letter + 2, to) && alone(text, from, digits);
        }
        if ("MF男女♂♀".indexOf(text[letter]) < 0) {
            return false;
        }
        boolean latin = CharClass.of(text[letter]) == CharClass.LATIN;
        return ends(text, letter + 1, to) && begins(text, from, digits, latin);
    }

    /** In a line of columns: 片桐 佳奈 49 女 救急科. Behind 男 30 女 45 goes on what is counted, no telephone. */
    private static boolean spaced(char[] text, int from, int digits, int letter, int to) {
        int sex = Run.end(text, letter, to, ' ');
        if (sex >= to || sex - letter > MOST_SPACES || "男女♂♀".indexOf(text[sex]) < 0) {
            return false;
        }
        int end = sex + 1 < to && text[sex + 1] == '性' ? sex + 2 : sex + 1;
        int next = Run.end(text, end, to, ' ');
        boolean counts = next < to && CharClass.digit(text[next]) && text[next] != '0';
        return !counts
                && ends(text, end, to)
                && digits > from
                && text[digits - 1] == ' '
                && (person(text, from, digits) || born(text, from, digits));
    }

    /** Whether a day ends before the spaces: 1988/4/2 38 女. */
    private static boolean born(char[] text, int from, int at) {
        int end = Run.start(text, from, at, ' ');
        int day = end - (end > from && text[end - 1] == '日' ? 1 : 0);
        int i = Run.start(text, Math.max(from, day - 2), day, CharClass.DIGIT);
        return i < day && i > from + 1 && "/.-月".indexOf(text[i - 1]) >= 0 && CharClass.digit(text[i - 2]);
    }

    /** Whether a word of two letters at least, as a name is, ends before the spaces. */
    private static boolean person(char[] text, int from, int at) {
        int end = Run.start(text, from, at, ' ');
        int start = Run.start(text, from, end, CharClass::kanjiOrKana);
        boolean apart = end - start == 1
                && start - 1 > from
                && text[start - 1] == ' '
                && CharClass.kanjiOrKana(text[start - 2]);
        return (end - start >= 2 || apart)
                && "男女性計数者員上下人別".indexOf(text[end - 1]) < 0
                && PLACES.before(text, from, end) == 0;
    }

    private static boolean ends(char[] text, int at, int to) {
        if (at >= to) {
            return true;
        }
        byte kind = CharClass.of(text[at]);
        boolean sex = text[at] == '性' || text[at] == '児';
        return sex || kind == CharClass.SPACE || kind == CharClass.NEWLINE || ")、,/。・#".indexOf(text[at]) >= 0;
    }

    /** Behind a bracket, or behind what may be a name and a space. */
    private static boolean begins(char[] text, int from, int digits, boolean latin) {
        if (digits == from) {
            return !latin;
        }
        char before = text[digits - 1];
        int end = Run.start(text, from, digits - 1, ' ');
        boolean name = end > from && CharClass.kanjiOrKana(text[end - 1]) && PLACES.before(text, from, end) == 0;
        boolean opens = before == '(' || before == '、' || before == '/' || before == ',';
        return opens ? name || !latin : before == ' ' && name;
    }

    /** Whether no number or word goes on before an age with a stroke behind it: 43/M, (55・男). */
    private static boolean alone(char[] text, int from, int digits) {
        return digits == from || " (:、,/\n".indexOf(text[digits - 1]) >= 0;
    }
}
