package dev.sekisho.dlp.name;

/**
 * What tables, forms and people ask about names: is this text a name, where does the surname end.
 *
 * <p>All functions are pure and thread-safe; text may be raw or folded.
 */
public final class PersonNames {
    private PersonNames() {}

    /**
     * How plausible it is that a whole cell or line is one person's name, judged by its words and shape alone.
     *
     * @param text the text
     * @param start the first index
     * @param end one past the last index
     * @return from 0 (no name) to 1 (surely a name)
     */
    public static double plausibility(CharSequence text, int start, int end) {
        return NameShapes.plausibility(NameModel.get().lexicon(), text, start, end);
    }

    /**
     * Whether a word, or two with a gap, may be a name in a list of names: no common word, town or office is one.
     *
     * @param text the whole text of what may be one
     * @return whether it may be a name
     */
    public static boolean mayBeListed(CharSequence text) {
        return ListedShape.fits(NameModel.get().lexicon(), text);
    }

    /**
     * Whether a text is the reading of a surname followed by that of a given name, in kana of any width.
     *
     * @param text the whole text of what may be one
     * @return whether both are known and nothing else but one space stands in it
     */
    public static boolean isReading(CharSequence text) {
        return KanaShapes.full(NameModel.get().lexicon(), text);
    }

    /**
     * Whether a word is a given name in kanji, and no common word besides.
     *
     * @param text the whole text of what may be one
     * @return whether it is known as one
     */
    public static boolean isGiven(CharSequence text) {
        int flags = NameShapes.word(NameModel.get().lexicon(), text, 0, text.length());
        return NameLexicon.given(flags) > 0 && NameLexicon.common(flags) < 2;
    }

    /**
     * Whether a word is a surname that many bear.
     *
     * @param text the whole text of what may be one
     * @return whether it is known as one, be it a town or a common word, too
     */
    public static boolean isSurname(CharSequence text) {
        return NameLexicon.surname(NameShapes.word(NameModel.get().lexicon(), text, 0, text.length())) > 1;
    }

    /**
     * Whether a word is the name of a place.
     *
     * @param text the whole text of what may be one
     * @return whether it is known as one, be it a surname, too
     */
    public static boolean isPlace(CharSequence text) {
        return NameLexicon.place(NameShapes.word(NameModel.get().lexicon(), text, 0, text.length())) > 0;
    }

    /**
     * Whether a word is a surname that many bear and no common word besides.
     *
     * @param text the whole text of what may be one
     * @return whether it is known as nothing but a surname, or as a town, too
     */
    public static boolean isOnlySurname(CharSequence text) {
        int flags = NameShapes.word(NameModel.get().lexicon(), text, 0, text.length());
        return NameLexicon.surname(flags) > 1 && NameLexicon.common(flags) == 0;
    }

    /**
     * Where the surname ends in a name in kanji without a space.
     *
     * @param text the text
     * @param start the first index of the name
     * @param end one past its last index
     * @return the index of the first character after the surname, or -1 when it cannot be told
     */
    public static int surnameEnd(CharSequence text, int start, int end) {
        return NameShapes.surnameEnd(NameModel.get().lexicon(), text, start, end);
    }
}
