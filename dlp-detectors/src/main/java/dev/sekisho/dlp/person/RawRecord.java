package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import dev.sekisho.dlp.table.Slice;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one record as they stand, until they are made alike and hashed; used again for the next record. */
final class RawRecord {
    private char[] chars = new char[128];
    private int[] ends = new int[8];
    /** No type for a number that the keeper of the table gave. */
    private @Nullable InfoType[] types = new @Nullable InfoType[8];

    private NamePart[] parts = new NamePart[8];
    private int size;
    /** The table that the record stands in, from 1. */
    long table;

    void reset() {
        size = 0;
    }

    void add(@Nullable InfoType type, CharSequence value, NamePart part) {
        int from = size == 0 ? 0 : ends[size - 1];
        int to = from + value.length();
        if (to > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(to, chars.length * 2));
        }
        Slice.copy(value, chars, from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
            parts = Arrays.copyOf(parts, size * 2);
        }
        ends[size] = to;
        kind(type, part);
        size++;
    }

    /** Rows are alike: to write a reference into an old object costs the collector more than to compare. */
    @SuppressWarnings("ReferenceEquality")
    private void kind(@Nullable InfoType type, NamePart part) {
        if (types[size] != type) {
            types[size] = type;
        }
        if (parts[size] != part) {
            parts[size] = part;
        }
    }

    /** Makes a record of hashes, in an object that is used again. */
    PersonRecord build(RecordBuilder builder, PersonRecord fresh) {
        builder.begin(fresh);
        for (int i = 0; i < size; i++) {
            InfoType type = types[i];
            int from = i == 0 ? 0 : ends[i - 1];
            if (type == null) {
                builder.number(chars, from, ends[i]);
            } else {
                builder.add(type, chars, from, ends[i], parts[i]);
            }
        }
        PersonRecord record = builder.end();
        record.table = table;
        return record;
    }
}
