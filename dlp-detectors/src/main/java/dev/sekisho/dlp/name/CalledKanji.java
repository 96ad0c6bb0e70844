package dev.sekisho.dlp.name;

import java.util.Set;

/**
 * Names of known words in kanji right before さん, 様, 氏 or 君 with which the cluster begins and ends. The model doubts
 * them where the same letters are another word too: 厚子さん, 真人君, 杉山辛造様. Immutable.
 */
final class CalledKanji {
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_GIVEN = 2;

    /** What is called so without a name, and what is known by it: 太郎冠者, 御一同様. */
    private static final String NOT_LAST = "者人員家屋店社師局長客官手医生士主方同衆業職院校部課係科組会所市町村県区国都府本工";

    private static final String NOT_FIRST = "皆各御貴両諸同某何他奥";

    private static final Set<String> NOBODY =
            Set.of("王子", "友人", "迷子", "親子", "女王", "若君", "太子", "天子", "地蔵", "稲荷", "大黒", "荒神", "弁天");

    private final NameLexicon lexicon;

    CalledKanji(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The end of the name that fills a cluster but for its title; the start where there is none. */
    int end(char[] text, int from, int to, int limit) {
        int end = "様氏君".indexOf(text[to - 1]) >= 0 ? to - 1 : san(text, to, limit) ? to : from;
        if (end - from < 2
                || end - from > LONGEST_NAME
                || NameChars.end(text, from, to, NameChars.KANJI) < to
                || NOT_FIRST.indexOf(text[from]) >= 0
                || NOBODY.contains(new String(text, from, end - from))) {
            return from;
        }
        boolean doubtful = NOT_LAST.indexOf(text[end - 1]) >= 0;
        return word(text, from, end, doubtful) || (!doubtful && full(text, from, end)) ? end : from;
    }

    private static boolean san(char[] text, int at, int limit) {
        return at + 1 < limit
                && text[at] == 'さ'
                && text[at + 1] == 'ん'
                && (at + 2 == limit || "のはがもとにをでへや".indexOf(text[at + 2]) >= 0 || other(text[at + 2]));
    }

    private static boolean other(char c) {
        return NameChars.of(c) != NameChars.HIRAGANA;
    }

    /** Whether it is a surname or a given name; one that many bear where it ends as what people are does: 真人. */
    private boolean word(char[] text, int from, int end, boolean doubtful) {
        int flags = end - from <= LONGEST_WORD ? NameShapes.word(lexicon, text, from, end) : 0;
        int least = doubtful ? 4 : 2;
        return (NameLexicon.given(flags) >= least || NameLexicon.surname(flags) >= least)
                && (flags & (NameLexicon.SUFFIX | NameLexicon.COUNTRY)) == 0;
    }

    /** Whether it is a surname that many bear and a given name, known or of letters that are no word. */
    private boolean full(char[] text, int from, int end) {
        for (int i = end - 1; i >= from + 2 && end - i <= LONGEST_GIVEN; i--) {
            int surname = NameShapes.word(lexicon, text, from, i);
            int given = NameShapes.word(lexicon, text, i, end);
            boolean name = NameLexicon.given(given) > 0 || (given == 0 && end - i == LONGEST_GIVEN);
            if (NameLexicon.surname(surname) > 2 && name && NameLexicon.common(given) < 2) {
                return true;
            }
        }
        return false;
    }
}
