package dev.sekisho.dlp.name;

/** Proposes all candidates of a cluster. Immutable. */
final class NameCandidates {
    private final NameLexicon lexicon;
    private final KanjiCandidates kanji;
    private final KatakanaCandidates katakana;
    private final HiraganaCandidates hiragana;

    NameCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.kanji = new KanjiCandidates(lexicon);
        this.katakana = new KatakanaCandidates(lexicon);
        this.hiragana = new HiraganaCandidates(lexicon);
    }

    void propose(NameSpans s) {
        byte first = s.at(s.clusterStart);
        if (first == NameChars.LATIN) {
            s.lookUp(lexicon);
            LatinCandidates.propose(s);
            return;
        }
        if (first == NameChars.HIRAGANA) {
            s.lookUp(lexicon);
            hiragana.propose(s);
            return;
        }
        s.lookUp(lexicon);
        kanji.propose(s);
        katakana.propose(s);
    }
}
