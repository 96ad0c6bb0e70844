package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Which hiragana belong to the name of an organisation, and which are the grammar of a sentence. */
final class HiraganaInName {
    /** Hiragana that no name of an organisation is, before or behind it in a sentence. */
    private static final Lexemes GRAMMAR = Lexemes.of(
            "から", "まで", "より", "では", "には", "とは", "への", "との", "での", "にて", "です", "ます", "した", "して", "する", "ある", "いる", "なる",
            "おり", "ため", "こと", "もの", "とき", "など", "また", "さん", "さま", "くん", "および", "ならびに", "または", "において", "における", "によって",
            "による", "により", "として", "という", "といった", "れた", "れる", "った", "める", "めた", "える", "えた", "られ", "ました", "ません", "ない",
            "なく", "たり", "その", "この", "あの", "どの", "ほか", "うち", "いた", "っている", "ている", "ており", "され", "でした", "である", "あり", "なお",
            "ただし", "お", "ご", "のか", "かな", "だった", "だろう", "でしょう", "ましょう", "ください", "らしい", "ようだ", "のだ", "おける", "おいて", "てきた",
            "かつて");

    private HiraganaInName() {}

    /** Whether a name in hiragana begins here, 株式会社ことぶき. */
    static boolean opens(char[] text, int at, int to) {
        int end = end(text, at, to);
        return end - at >= 2 && !grammar(text, at, end);
    }

    /** Where the run of hiragana ends that begins at an index. */
    static int end(char[] text, int at, int to) {
        int i = at;
        while (i < to && (CharClass.of(text[i]) == CharClass.HIRAGANA || (i > at && text[i] == 'ー'))) {
            i++;
        }
        return i;
    }

    /** Whether a run of hiragana is a particle or ends as the words of a sentence do. */
    static boolean grammar(char[] text, int from, int to) {
        // こどもの森, 子どもの国
        boolean children = to - from >= 3 && text[to - 1] == 'の' && text[to - 2] == 'も' && text[to - 3] == 'ど';
        return to - from == 1 || (GRAMMAR.before(text, from, to) > 0 && !children);
    }

    /** Up to where a run of hiragana belongs to the name that begins at {@code from}. */
    static int kept(char[] text, int at, int after, int from, int stop) {
        if (after - at == 1) {
            return text[at] == 'の' && partOfName(text, at, from, stop) ? after : at;
        }
        if (!grammar(text, at, after)) {
            char last = text[after - 1];
            boolean particle = at == from
                    && after - at >= 3
                    && ("にはがをでへも".indexOf(last) >= 0
                            || ("のと".indexOf(last) >= 0
                                    && !lettersFollow(text, after, stop)
                                    && !over(text, after, stop)));
            return particle ? after - 1 : after;
        }
        if (at > from) {
            return at;
        }
        int cut = after;
        while (cut - 1 > at && !("のにはがをでと".indexOf(text[cut - 1]) >= 0 && !grammar(text, at, cut - 1))) {
            cut--;
        }
        return cut - 1 > at ? cut - 1 : at;
    }

    /** Whether the word is over, as none is behind a particle: ホテルみなと　フロント. */
    private static boolean over(char[] text, int at, int stop) {
        return at >= stop || " \n\t)|/,".indexOf(text[at]) >= 0;
    }

    private static boolean lettersFollow(char[] text, int at, int stop) {
        return at < stop && Edges.letter(text[at]);
    }

    /** の inside 日の出, or before a word that organisations end with. */
    private static boolean partOfName(char[] text, int at, int from, int stop) {
        if (at > from && at + 1 < stop && text[at - 1] == '日' && text[at + 1] == '出') {
            return true;
        }
        int end = Run.end(text, at + 1, stop, Edges.LETTERS);
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, at + 1, end);
        return ending >= 2 && end - at - 1 - ending <= 3;
    }
}
