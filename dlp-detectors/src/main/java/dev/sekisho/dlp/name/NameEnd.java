package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Where a name ends that the model took too short: what stands behind it says so. 指揮: 松本ふじ子, 院長の高木 緑です, つる伸一郎議員.
 * Immutable.
 */
final class NameEnd {
    /** A value with a label before it has so many letters at most, and so many that the model left out. */
    private static final int LONGEST_VALUE = 6;

    private static final int MOST_LEFT_OUT = 2;

    /** What follows names in hiragana and may be read as a given name. */
    private static final Set<String> PARTICLES = Set.of(
            "さん", "くん", "ちゃん", "さま", "どの", "より", "から", "まで", "など", "ほか", "だけ", "こそ", "さえ", "です", "とも", "には", "とは", "では",
            "への", "での", "との", "にも", "はじめ", "ともに", "まさに", "ゆえ", "また", "かつ", "なり", "のみ", "さあ", "なあ", "ねえ", "よう", "やあ",
            "もう", "こと", "よね", "だよ", "だね", "かな", "かも", "いわく", "ごと", "らの", "らと", "らが", "らは", "らも", "らを", "らに");

    private final NameLexicon lexicon;
    private final SpacedParts parts;
    private final TitledSurname titled;

    NameEnd(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.titled = new TitledSurname(lexicon);
        this.parts = new SpacedParts(lexicon);
    }

    /** Where the name ends. */
    int of(Candidate c, int start, int end) {
        char[] text = c.text();
        int limit = c.windowEnd();
        if (end >= limit) {
            return end;
        }
        int tail = KanaTail.end(text, start, end, limit);
        if (tail > end) {
            return tail;
        }
        if (NameChars.of(text[end]) == NameChars.SPACE) {
            int given = parts.givenAfter(text, start, end, limit);
            return given > end ? given : spacedGiven(text, start, end, limit);
        }
        int kana = hiraganaGiven(text, start, end, limit);
        kana = kana > end ? kana : katakanaGiven(text, start, end, limit);
        kana = kana > end ? kana : titled.lastLetter(text, start, end, limit);
        return kana > end ? kana : value(c, start, end);
    }

    /** The end of a given name in hiragana right behind a surname, with which the phrase ends: 天音ゆき、 安斎りお. */
    private int hiraganaGiven(char[] text, int start, int end, int limit) {
        int to = NameChars.end(text, end, Math.min(limit, end + NameEdges.LONGEST_READING + 1), NameChars.HIRAGANA);
        boolean fits = to - end >= 2
                && to - end <= NameEdges.LONGEST_READING
                && NameChars.of(text[end - 1]) == NameChars.KANJI
                && end - start <= NameEdges.LONGEST_SURNAME
                && (NameEdges.closed(text, to, limit) || NameChars.of(text[to]) == NameChars.SPACE || text[to] == '/');
        return fits
                        && (word(text, end, to) & NameLexicon.GIVEN_READING) != 0
                        && !PARTICLES.contains(new String(text, end, to - end))
                        && !CalledNames.follows(text, end, limit)
                ? to
                : end;
    }

    /** The end of a given name in katakana right behind a surname, with which the phrase ends: 壬生ノエル, 吉乃ルナ. */
    private int katakanaGiven(char[] text, int start, int end, int limit) {
        int to = NameChars.end(text, end, Math.min(limit, end + LONGEST_VALUE + 1), NameChars.KATAKANA);
        boolean surname = to - end >= 2
                && to - end <= LONGEST_VALUE
                && NameChars.of(text[end - 1]) == NameChars.KANJI
                && end - start <= NameEdges.LONGEST_SURNAME
                && NameLexicon.surname(word(text, start, end)) > 1;
        int tail = surname ? KanaTail.end(text, end, to, limit) : to;
        if (tail > to && to - end < NameEdges.LONGEST_READING) {
            return tail;
        }
        boolean fits = surname && (NameEdges.closed(text, to, limit) || NameChars.of(text[to]) == NameChars.SPACE);
        int flags = fits ? word(text, end, to) : 0;
        boolean given = NameLexicon.given(flags) > 0 || (flags & NameLexicon.GIVEN_READING) != 0;
        return given && NameLexicon.common(flags) < 2 ? to : end;
    }

    /** The end of a given name behind a space, after a surname that was taken for the whole name. */
    private int spacedGiven(char[] text, int start, int end, int limit) {
        int from = end + 1;
        byte kind = from < limit ? NameChars.of(text[from]) : NameChars.BREAK;
        if (kind != NameChars.KANJI && kind != NameChars.HIRAGANA) {
            return end;
        }
        int to = from;
        int most = kind == NameChars.KANJI ? NameEdges.LONGEST_GIVEN : NameEdges.LONGEST_READING;
        to = NameChars.end(text, to, Math.min(limit, from + most + 1), kind);
        byte next = to < limit ? NameChars.of(text[to]) : NameChars.BREAK;
        if (to - from > most || next == NameChars.KANJI || next == NameChars.KATAKANA) {
            return end;
        }
        int surname = word(text, start, end);
        int given = word(text, from, to);
        boolean fits = kind == NameChars.KANJI
                ? NameLexicon.surname(surname) > 1
                        && NameLexicon.given(surname) < NameLexicon.surname(surname)
                        && (given == 0
                                ? to - from == 2 && listed(text, start, to, limit)
                                : NameLexicon.given(given) > 0
                                        && (NameLexicon.given(given) > NameLexicon.surname(given)
                                                || next == NameChars.HIRAGANA)
                                        && (NameLexicon.common(given) < 2 || copula(text, to, limit)))
                : next != NameChars.HIRAGANA
                        && next != NameChars.SPACE
                        && to - from > 1
                        && NameChars.of(text[start]) == NameChars.HIRAGANA
                        && (surname & NameLexicon.SURNAME_READING) != 0
                        && (given & NameLexicon.GIVEN_READING) != 0;
        return fits ? to : end;
    }

    /** Whether it is one of a list of names with a space in each: ・関根 範佳・ or the last of it. */
    private static boolean listed(char[] text, int start, int to, int limit) {
        return start > 0
                && NameChars.of(text[start - 1]) == NameChars.DOT
                && (NameEdges.closed(text, to, limit) || NameChars.of(text[to]) == NameChars.DOT);
    }

    /** Whether somebody says who he is: 院長の高木 緑です, 緑と申します. */
    private static boolean copula(char[] text, int at, int limit) {
        return Words.at(text, at, limit, "です") || Words.at(text, at, limit, "と申");
    }

    /** The end of the value behind a label, where no more than a letter or two of it were left out. */
    private static int value(Candidate c, int start, int end) {
        char[] text = c.text();
        if (!NameEdges.labelBefore(text, c.windowStart(), start)) {
            return end;
        }
        int to = end;
        while (to < c.windowEnd() && to - end <= MOST_LEFT_OUT && NameChars.japanese(text[to])) {
            to++;
        }
        boolean some = to > end && to - end <= MOST_LEFT_OUT && to - start <= LONGEST_VALUE;
        return some && NameEdges.closed(text, to, c.windowEnd()) && endsGiven(text, end, to) ? to : end;
    }

    /** Whether letters may end a given name: kanji that follows no name, or kana before kanji. */
    private static boolean endsGiven(char[] text, int from, int to) {
        boolean kanji = NameChars.of(text[to - 1]) == NameChars.KANJI;
        return kanji && NameEdges.FOLLOWING.indexOf(text[to - 1]) < 0 && NameEdges.FOLLOWING.indexOf(text[from]) < 0;
    }

    private int word(char[] text, int from, int to) {
        return NameShapes.word(lexicon, text, from, to);
    }
}
