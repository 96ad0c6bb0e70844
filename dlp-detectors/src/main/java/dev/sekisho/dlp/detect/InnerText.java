package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.legible.Places;
import dev.sekisho.dlp.table.PlacedText;

/**
 * A value that is a text of its own: a page or message in a field of JSON, JSON in a cell.
 *
 * @param outer the places of the text in which it stands
 * @param value the text
 * @param start where it starts in the outer text, or -1
 * @param end one past it
 * @param places where that stands in what the outer text was made from, which the outer text forgets meanwhile
 * @param sheet the table of the cell
 * @param row its row
 * @param column its column
 * @param depth how many texts stand around it
 */
record InnerText(
        LeafPlaces outer,
        CharSequence value,
        long start,
        long end,
        Places places,
        String sheet,
        long row,
        int column,
        int depth) {

    /** Values are views that are valid during a call; those with places are not. */
    InnerText {
        value = value instanceof PlacedText ? value : value.toString();
    }

    String text() {
        return value.toString();
    }

    /** Where a stretch of the text stands in the part; the place of the whole where it is written otherwise. */
    Location place(long from, long to) {
        if (from < 0 || start < 0) {
            return outer.of(places, start, end, sheet, row, column);
        }
        if (value instanceof PlacedText placed) {
            return outer.of(places, placed.rawStart((int) from), placed.rawEnd((int) to - 1), sheet, row, column);
        }
        return end - start == value.length()
                ? outer.of(places, start + from, start + to, sheet, row, column)
                : outer.of(places, start, end, sheet, row, column);
    }

    @Override
    public String toString() {
        return "InnerText[chars=" + value.length() + "]";
    }
}
