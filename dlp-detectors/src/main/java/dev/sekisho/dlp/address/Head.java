package dev.sekisho.dlp.address;

/** A name that can start an address, and the places it can mean. Immutable. */
final class Head {

    /** What a head is. */
    enum Kind {
        /** 東京都. */
        PREFECTURE,
        /** 勇払郡. */
        COUNTY,
        /** 京都市, a city with wards, without its ward. */
        CITY,
        /** A municipality or a ward. */
        PLACE
    }

    private final Kind kind;
    private final int prefecture;
    private final int[] places;

    Head(Kind kind, int prefecture, int[] places) {
        this.kind = kind;
        this.prefecture = prefecture;
        this.places = places;
    }

    Kind kind() {
        return kind;
    }

    /** The index of the prefecture, or -1 when the places are in several. */
    int prefecture() {
        return prefecture;
    }

    /** The places, shared and not to be changed. */
    int[] places() {
        return places;
    }
}
