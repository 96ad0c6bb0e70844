package dev.sekisho.dlp.address;

/** What the parser read at one place. Filled by {@link AddressParser}; not thread-safe. */
final class AddressMatch {
    /** Where the address starts. */
    int start;
    /** Where the head (prefecture to ward) ends; the start when there is none. */
    int headEnd;
    /** Where the known town ends; the end of the head when none is known. */
    int townEnd;
    /** Where the numbers and with them the address end; the end of the town when there are none. */
    int tailEnd;
    /** The index of the prefecture, or -1. */
    int prefecture = -1;
    /** The places that the head can mean; empty when no municipality is known. */
    int[] places = {};
    /** A municipality that is not in the list, by its form: 町 or 村 after a district, 市 after a prefecture. */
    boolean formerPlace;
    /** 大字 or 字 stands before the town. */
    boolean marked;
    /** A street of Kyoto with a turn (寺町通御池上る) stands before the town. */
    boolean street;
    /** A space stands after the head. */
    boolean apart;
    /** Numbers follow. */
    boolean number;
    /** The numbers have 丁目, 番地 or the like. */
    boolean lots;
    /** The numbers are of a form that only addresses have. */
    boolean strong;

    boolean place() {
        return places.length > 0;
    }

    /** Whether a space parts the head from numbers that joints alone make an address's, as in a score. */
    boolean score() {
        return apart && !town() && !marked && !lots && prefecture < 0;
    }

    boolean town() {
        return townEnd > headEnd;
    }
}
