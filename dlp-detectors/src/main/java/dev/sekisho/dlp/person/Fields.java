package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the fields that records have, so that millions of records take no reference each. Not thread-safe. */
final class Fields {
    /** So many are looked through for the same objects before any is compared. */
    private static final int FIRST = 32;

    private final Map<Field, Integer> numbers = new HashMap<>();
    /**
     * By number; a longer array takes its place when one comes, so that other threads may keep what they were given.
     */
    private Field[] all = {};
    /** The first of them, in arrays of this thread alone. */
    private final @Nullable InfoType[] types = new @Nullable InfoType[FIRST];

    private final @Nullable NamePart[] parts = new @Nullable NamePart[FIRST];
    /** Which of them came behind each: most records are alike. */
    private final int[] successors = new int[FIRST];

    private int last;

    /**
     * What a value of a record is.
     *
     * @param type what it holds, or null for a number that the keeper of the table gave
     * @param part which part of a name it is
     */
    record Field(@Nullable InfoType type, NamePart part) {}

    @SuppressWarnings("ReferenceEquality") // An equal type that is another object is looked up.
    int of(@Nullable InfoType type, NamePart part) {
        int next = successors[last];
        if (types[next] == type && parts[next] == part) {
            last = next;
            return next;
        }
        for (int i = 0; i < FIRST && parts[i] != null; i++) {
            if (types[i] == type && parts[i] == part) {
                successors[last] = i;
                last = i;
                return i;
            }
        }
        Field field = new Field(type, part);
        Integer known = numbers.get(field);
        if (known != null) {
            return known;
        }
        int number = all.length;
        Field[] longer = Arrays.copyOf(all, number + 1);
        longer[number] = field;
        all = longer;
        if (number < FIRST) {
            types[number] = type;
            parts[number] = part;
        }
        numbers.put(field, number);
        return number;
    }

    Field[] all() {
        return all;
    }
}
