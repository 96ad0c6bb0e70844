package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/**
 * Surnames by which people of a unit or a firm introduce themselves: 居宅支援課の堤です, 青葉商事の久でございます. Many are other words
 * elsewhere (levee, directions), which the model takes them for. Immutable.
 */
final class SelfIntroduction {
    private static final Words SAID = Words.of("と申します", "と申し上げます", "でございます", "です", "と言います", "といいます");

    /** What units and firms end with. */
    private static final String UNITS = "部課室係局所店社院校園館班科司会ー行庫";

    /** Places beside one, and whoever it is: 市役所の前です, 総務課の者です. */
    private static final String NOT_CALLED = "前横裏隣奥角上下中内外東西南北先間者長方員件旨側";

    private static final int LONGEST = 3;
    private static final int LEAST_HOUSE = 3;

    private final NameLexicon lexicon;

    SelfIntroduction(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a cluster of kanji is such a surname. */
    boolean is(char[] text, int windowStart, int from, int to, int limit) {
        boolean shaped = from - windowStart > LEAST_HOUSE
                && to - from <= LONGEST
                && text[from - 1] == 'の'
                && UNITS.indexOf(text[from - 2]) >= 0
                && NOT_CALLED.indexOf(text[to - 1]) < 0;
        if (!shaped || NameChars.end(text, from, to, NameChars.KANJI) < to) {
            return false;
        }
        String said = SAID.at(text, to, limit);
        if (said == null || !over(text, to + said.length(), limit)) {
            return false;
        }
        return NameLexicon.surname(NameShapes.word(lexicon, text, from, to)) > 0;
    }

    private static boolean over(char[] text, int at, int limit) {
        return at >= limit || "。、.!\r\n」 が".indexOf(text[at]) >= 0;
    }
}
