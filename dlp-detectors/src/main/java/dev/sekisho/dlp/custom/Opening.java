package dev.sekisho.dlp.custom;

/**
 * What kinds of characters stand at the first places of each text that a pattern matches, as far as that is sure: most
 * places at which a pattern is tried are told from a match by these, without asking RE2/J. Immutable.
 *
 * @param kinds bits of {@link CharKinds}, eight bits a place, the first place in the lowest
 * @param places how many places are known, at most {@value #MOST}
 */
record Opening(long kinds, int places) {
    static final int MOST = 8;
    static final Opening NONE = new Opening(0, 0);

    static Opening of(int kinds) {
        return new Opening(kinds, 1);
    }

    /** This at the beginning, and another behind it. */
    Opening then(Opening next) {
        return places >= MOST
                ? this
                : new Opening(kinds | next.kinds << (Byte.SIZE * places), Math.min(MOST, places + next.places));
    }

    /** This or another. */
    Opening or(Opening other) {
        int both = Math.min(places, other.places);
        long known = both == MOST ? -1 : (1L << (Byte.SIZE * both)) - 1;
        return new Opening((kinds | other.kinds) & known, both);
    }

    /** Whether a match may begin at an index of a text. */
    boolean at(char[] text, int start, int to) {
        if (to - start < places) {
            return false;
        }
        long left = kinds;
        for (int i = start; i < start + places; i++) {
            if ((CharKinds.of(text[i]) & left) == 0) {
                return false;
            }
            left >>>= Byte.SIZE;
        }
        return true;
    }
}
