package dev.sekisho.dlp.inspect;

/** Runs of characters of one kind that can trigger a detector. The kinds are those of folded text. */
public enum CharRun {
    /**
     * ASCII digits. A run may hold single hyphens, dots, spaces and brackets between digits, and ・ between groups of
     * four.
     */
    DIGITS,
    /** Han characters, with 々 〆 〇 ヶ and surrogate pairs of the Han blocks. */
    KANJI,
    /** Katakana with ー; single ・ and ＝ between katakana belong to the run. */
    KATAKANA,
    /** Hiragana with ー. */
    HIRAGANA,
    /** ASCII letters. */
    LATIN
}
