package dev.sekisho.dlp.name;

/** Whether a name is, or begins with, a surname or given name of the lexicon. */
final class KnownName {
    private static final int LONGEST_WORD = 8;

    private KnownName() {}

    static boolean is(NameLexicon lexicon, char[] text, int start, int end) {
        for (int to = start + 1; to <= Math.min(end, start + LONGEST_WORD); to++) {
            int flags = lexicon.get(new TextSlice(text, start, to));
            boolean part = NameLexicon.surname(flags) > 0 || NameLexicon.given(flags) > 0;
            if (part || (flags & NameLexicon.PERSON) != 0) {
                return true;
            }
        }
        return false;
    }
}
