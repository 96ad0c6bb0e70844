package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Names with hiragana inside (旭ヶ丘こどもクリニック) where something clearer than grammar stands before them: the start of a
 * line, a space, a bracket, a colon.
 */
final class NameBorder {
    private static final Lexemes GRAMMAR = Lexemes.of(
            "から", "まで", "より", "では", "には", "との", "への", "での", "にて", "です", "ます", "した", "して", "する", "され", "れた", "れる", "った",
            "って", "める", "めた", "える", "えた", "ている", "ていた", "ました", "という", "として", "において", "および", "ならびに", "または", "について",
            "による", "さん", "さま", "くん", "ため", "など", "この", "その", "あの", "どの", "ほか", "いただ", "ござい", "おり", "ない", "なく", "たり",
            "のは", "のが", "のを", "ので", "とは", "あり", "ある", "おける", "おいて", "かかる", "てきた");
    /** What begins a sentence, or says how, before a name. */
    private static final Lexemes OPENINGS = Lexemes.of(
            "さらに", "そして", "しかし", "なお", "また", "まず", "すでに", "いわゆる", "あらゆる", "とくに", "たとえば", "つまり", "ついに", "まさに", "いま",
            "ただ", "ただし", "もちろん", "やはり", "ようやく", "とりわけ", "ここ", "すべて", "ほぼ", "ちょうど", "ちなみに", "だから", "ところで", "いつも", "かつて",
            "のちに", "すぐに", "とくに", "おもに", "ともに", "あくまで", "もともと", "はじめて");

    private static final String PARTICLES = "はがをにでへも";

    private NameBorder() {}

    /**
     * Where the name begins that ends at an index, or -1 when no border stands before it or a sentence does.
     *
     * @param text folded text
     * @param stop where it may begin at the earliest
     * @param end one past its last index
     */
    static int start(char[] text, int stop, int end) {
        int i = end;
        boolean hiragana = false;
        while (i > stop) {
            byte kind = CharClass.of(text[i - 1]);
            boolean dot = (text[i - 1] == '・' || text[i - 1] == '&')
                    && i < end
                    && i - 1 > stop
                    && Edges.letterOrHiragana(text[i - 2]);
            if (kind != CharClass.HIRAGANA && !Edges.letter(text[i - 1]) && !dot) {
                break;
            }
            hiragana |= kind == CharClass.HIRAGANA;
            i--;
        }
        i = opening(text, i, end);
        return hiragana && i < end && i > stop - 1 && !sentence(text, i, end) ? i : -1;
    }

    /** Where the name begins behind a word that opens the sentence (さらに青葉こども園); the index itself without one. */
    private static int opening(char[] text, int from, int end) {
        int after = Run.end(text, from, end, CharClass.HIRAGANA);
        return after > from && OPENINGS.holds(text, from, after) ? after : from;
    }

    /** Whether some run of hiragana is grammar, not a name's. */
    private static boolean sentence(char[] text, int from, int end) {
        int i = from;
        while (i < end) {
            if (CharClass.of(text[i]) != CharClass.HIRAGANA) {
                i++;
                continue;
            }
            int after = Run.end(text, i, end, CharClass.HIRAGANA);
            if (grammar(text, from, i, after, end)) {
                return true;
            }
            i = after;
        }
        return false;
    }

    private static boolean grammar(char[] text, int from, int at, int after, int end) {
        if (after == end) {
            return true;
        }
        if (after - at == 1) {
            // 日の出, 虹の橋: one sign before の.
            return text[at] != 'の' || at - from != 1;
        }
        boolean particle = at > from && (PARTICLES.indexOf(text[at]) >= 0 || "はを".indexOf(text[after - 1]) >= 0);
        boolean topic = at == from && after - at <= 4 && "はをも".indexOf(text[after - 1]) >= 0;
        if (particle || topic || (PARTICLES.indexOf(text[after - 1]) >= 0 && after - at <= 2)) {
            return true;
        }
        for (int e = at + 2; e <= after; e++) {
            if (GRAMMAR.before(text, at, e) > 0) {
                return true;
            }
        }
        return false;
    }
}
