package dev.sekisho.dlp.name;

/** Proposes all candidates of a cluster. Immutable. */
final class NameCandidates {
    private final NameLexicon lexicon;
    private final KanjiCandidates kanji;
    private final KatakanaCandidates katakana;

    NameCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.kanji = new KanjiCandidates(lexicon);
        this.katakana = new KatakanaCandidates(lexicon);
    }

    void propose(NameSpans s) {
        s.lookUp(lexicon);
        kanji.propose(s);
        katakana.propose(s);
    }
}
