package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.table.NamePart;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers the fields that records have, so that millions of records take no reference each. Not thread-safe. */
final class Fields {
    /** Of so many columns is kept what stood in them last. */
    private static final int COLUMNS = 64;

    private final TypeBits types;
    /**
     * By number; a longer array takes its place when one comes, so that other threads may keep what they were given.
     */
    private Field[] all = {};
    /** What stood last in a column: most records are alike. */
    private final int[] last = new int[COLUMNS];

    Fields(TypeBits types) {
        this.types = types;
    }

    /**
     * What a value of a record is.
     *
     * @param type what it holds, or null for a number that the keeper of the table gave
     * @param part which part of a name it is
     * @param number the number of the type, or -1
     * @param clue what it tells
     */
    record Field(@Nullable InfoType type, NamePart part, int number, PersonClue clue) {
        static Field of(@Nullable InfoType type, NamePart part, TypeBits types) {
            return type == null
                    ? new Field(null, part, -1, PersonClue.NOTHING)
                    : new Field(type, part, types.of(type), PersonClue.of(type));
        }

        @SuppressWarnings("ReferenceEquality") // An equal type that is another object is looked up.
        boolean same(@Nullable InfoType other, NamePart otherPart) {
            return type == other && part == otherPart;
        }
    }

    /** The number of a field that stands in a column. */
    int of(int column, @Nullable InfoType type, NamePart part) {
        int place = column & COLUMNS - 1;
        int known = last[place];
        if (known >= all.length || !all[known].same(type, part)) {
            known = look(type, part);
            last[place] = known;
        }
        return known;
    }

    private int look(@Nullable InfoType type, NamePart part) {
        for (int i = 0; i < all.length; i++) {
            if (all[i].part() == part && Objects.equals(all[i].type(), type)) {
                return i;
            }
        }
        Field[] longer = Arrays.copyOf(all, all.length + 1);
        longer[all.length] = Field.of(type, part, types);
        all = longer;
        return all.length - 1;
    }

    Field[] all() {
        return all;
    }
}
