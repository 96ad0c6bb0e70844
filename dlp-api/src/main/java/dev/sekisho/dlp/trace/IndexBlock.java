package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;

/**
 * One block of an index.
 *
 * @param kind what is in it
 * @param offset where it begins in the file
 * @param first the first fingerprint in it, or the first transfer, or 0
 */
record IndexBlock(int kind, long offset, long first) {
    static final int MAGIC = 0x534b4649; // SKFI
    static final byte VERSION = 1;

    /** The transfers as they are shown. */
    static final int DETAILS = 0;
    /** The names of actors and channels, by which columns call them by number. */
    static final int NAMES = 1;
    /** By transfer: the number of its actor. */
    static final int ACTOR = 2;
    /** By transfer: the number of its channel. */
    static final int CHANNEL = 3;
    /** By transfer: its {@link IndexFlags}. */
    static final int FLAGS = 4;
    /** By transfer: a hash of its id. */
    static final int IDS = 5;
    /** What became of transfers of earlier indexes since. */
    static final int UPDATES = 6;

    private static final int CARRIED = 16;
    private static final int SMALLEST = 32;
    private static final int POSTINGS = 48;

    static final int DETAILS_IN_BLOCK = 128;
    static final int POSTING_BYTES = 1 << 16;
    static final int TRAILER_BYTES = 8 + 4;

    /** By transfer: how many fingerprints of a kind it has. */
    static int carried(PersonDatum datum) {
        return CARRIED + datum.number();
    }

    /** The smallest fingerprints of a kind: of all transfers, then by actor. */
    static int smallest(PersonDatum datum) {
        return SMALLEST + datum.number();
    }

    /** The fingerprints of a kind, each with the transfers that carried it. */
    static int postings(PersonDatum datum) {
        return POSTINGS + datum.number();
    }
}
