package dev.sekisho.dlp.address;

import java.util.Arrays;

/** The assigned postal codes in ascending order, and the place of each. Immutable. */
final class CodePlaces {
    private final int[] codes;
    private final char[] places;

    private CodePlaces(int[] codes, char[] places) {
        this.codes = codes;
        this.places = places;
    }

    static CodePlaces read(byte[] section) {
        Varints v = new Varints(section);
        int[] codes = v.ascending();
        return new CodePlaces(codes, v.chars(codes.length));
    }

    /** The place of a code (as a number up to 9999999), or -1 when it is not assigned. */
    int place(int code) {
        int i = Arrays.binarySearch(codes, code);
        return i < 0 ? -1 : places[i];
    }
}
