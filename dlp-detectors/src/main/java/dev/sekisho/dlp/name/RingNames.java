package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/** What wrestlers of sumo are called, right behind their rank: 横綱照ノ山, 大関北桜龍. Immutable. */
final class RingNames {
    private static final Words RANKS = Words.of("横綱", "大関", "関脇", "小結", "前頭", "平幕", "幕内", "十両", "幕下");

    /** What ring names end with. */
    private static final String ENDS = "山川海龍竜富士鵬翔錦桜里花勝狼丸嶽岳島嶋若栄国峰濱浜鷲虎馬豪海洋光輝天王昇風雲霧雪月星春秋藤葉木森石岩泉峯剛力大将心真安青北南東西城関郷";

    private static final int LONGEST = 5;

    private final NameLexicon lexicon;

    RingNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Finds the name that fills the rest of a cluster behind a rank. */
    void find(char[] text, int from, int to, NameTaker out) {
        String rank = to - from < LONGEST - 1 ? null : RANKS.at(text, from, to);
        int start = rank == null ? to : from + rank.length();
        if (to - start < 2 || to - start > LONGEST || ENDS.indexOf(text[to - 1]) < 0) {
            return;
        }
        for (int i = start; i < to; i++) {
            boolean joint = text[i] == 'ノ' || text[i] == 'ツ' || text[i] == 'ヶ';
            if (NameChars.of(text[i]) != NameChars.KANJI && !(joint && i > start && i + 1 < to)) {
                return;
            }
        }
        boolean word = NameLexicon.common(NameShapes.word(lexicon, text, start, to)) > 0
                || (to - start > 2 && NameLexicon.common(NameShapes.word(lexicon, text, start, start + 2)) > 1);
        if (!word) {
            out.name(start, to);
        }
    }
}
