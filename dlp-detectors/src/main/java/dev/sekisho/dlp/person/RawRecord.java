package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import dev.sekisho.dlp.table.Slice;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one record as they stand, until a batch takes them; used again for the next record. */
final class RawRecord {
    private final Fields fields;
    private char[] chars = new char[128];
    /** Of each value the number of its field and, behind it, its end among the characters. */
    private int[] marks = new int[16];

    private int size;
    /** The table that the record stands in, from 1. */
    long table;
    /** Whether a name stands in it that its column does not announce. */
    boolean mentions;

    RawRecord(TypeBits types) {
        this.fields = new Fields(types);
    }

    void reset() {
        size = 0;
        mentions = false;
    }

    /** Adds a value that stands in a column; there is no type for a number that the keeper of the table gave. */
    void add(int column, @Nullable InfoType type, CharSequence value, NamePart part) {
        int from = length();
        int to = from + value.length();
        if (to > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(to, chars.length * 2));
        }
        Slice.copy(value, chars, from);
        if (size * 2 == marks.length) {
            marks = Arrays.copyOf(marks, size * 4);
        }
        marks[size * 2] = fields.of(column, type, part);
        marks[size * 2 + 1] = to;
        size++;
    }

    int size() {
        return size;
    }

    /** How many characters its values have together. */
    int length() {
        return size == 0 ? 0 : marks[size * 2 - 1];
    }

    char[] chars() {
        return chars;
    }

    int[] marks() {
        return marks;
    }

    /** The fields by their numbers. */
    Fields.Field[] fields() {
        return fields.all();
    }
}
