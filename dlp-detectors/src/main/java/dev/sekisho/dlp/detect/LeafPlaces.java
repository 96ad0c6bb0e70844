package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.legible.LegibleText;
import dev.sekisho.dlp.legible.Places;
import org.jspecify.annotations.Nullable;

/** Where in a part the values stand that are found in the text made of it. Not thread-safe. */
final class LeafPlaces {
    private final String partId;
    private final LegibleText legible;
    /** Whose value the text is, when it is no part of its own. */
    private final @Nullable InnerText inner;

    LeafPlaces(String partId, LegibleText legible, @Nullable InnerText inner) {
        this.partId = partId;
        this.legible = legible;
        this.inner = inner;
    }

    Location of(long start, long end) {
        return of(start, end, "", 0, 0);
    }

    /** A place in the raw text, of one in the text as it was made legible; rows of sheets have none. */
    Location of(long start, long end, String sheet, long row, int column) {
        return of(legible.places(), start, end, sheet, row, column);
    }

    Location of(Places places, long start, long end, String sheet, long row, int column) {
        long first = start < 0 ? start : places.start(start);
        long last = start < 0 ? end : places.end(end);
        return inner == null ? new Location(partId, first, last, sheet, row, column) : inner.place(first, last);
    }

    /** What tells later where a stretch stands, when the text has forgotten it. */
    Places kept(long start, long end) {
        return legible.places().of(start, end);
    }
}
