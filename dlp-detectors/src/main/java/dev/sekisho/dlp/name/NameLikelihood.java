package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Likelihood;

/** How likely a find is by what the model says of it, as folds held back have shown. */
final class NameLikelihood {
    /** At and above this at least 95 of 100 were right on held-back folds of every kind of text. */
    private static final double LIKELY = 0.92;

    private static final double VERY_LIKELY = 0.97;
    /**
     * Below these a find was wrong four times of five; where only kana or Latin letters speak for it, three of five.
     */
    private static final double POSSIBLE_KANJI = 0.15;

    private static final double POSSIBLE_OTHER = 0.3;

    /** Of names in katakana that the lexicon knows as nothing else half are right from here on. */
    private static final double POSSIBLE_FOREIGN = 0.2;

    private NameLikelihood() {}

    /** Whether a find that begins with this letter is worth a mention without a label. */
    static boolean possible(char first, double p) {
        return p >= (NameChars.of(first) == NameChars.KANJI ? POSSIBLE_KANJI : POSSIBLE_OTHER);
    }

    static Likelihood of(double p) {
        return p >= VERY_LIKELY ? Likelihood.VERY_LIKELY : p >= LIKELY ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }

    static Likelihood labelled(double p) {
        return p >= LIKELY ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
    }

    /** Whether a find in katakana is worth a mention that the lexicon knows as nothing else. */
    static boolean possibleForeign(double p) {
        return p >= POSSIBLE_FOREIGN;
    }
}
