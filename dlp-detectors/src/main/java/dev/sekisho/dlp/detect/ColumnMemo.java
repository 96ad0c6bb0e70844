package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import dev.sekisho.dlp.table.Slice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one column turned out to hold, by their {@link CellForm}: a cell like one before needs no second
 * look. The latest few hundred forms are kept, of a short table fewer. Not thread-safe.
 */
final class ColumnMemo {
    private static final int PLACES = 1 << 10;
    private static final int FEW_PLACES = 1 << 6;
    /**
     * So many forms with one hash are kept, the last learned first: fewer, and a few dozen forms would oust each other.
     */
    private static final int WAYS = 4;

    private static final int MOST_STRANGERS = 4;

    private final Column column;
    private final CellForm form;
    private final Scanner scanner;
    private final char[] cell = new char[CellForm.LONGEST];
    private final char[] key = new char[CellForm.LONGEST];
    private char[][] keys = new char[FEW_PLACES][];
    private Answer[] answers = new Answer[FEW_PLACES];
    private int learned;
    private int size;
    private int length;
    /** Of the cell asked for last, a hash. */
    private int spread;

    private int strangers;

    ColumnMemo(Column column, Scanner scanner) {
        this.column = column;
        this.scanner = scanner;
        boolean sure = column.likelihood().atLeast(Likelihood.LIKELY) && column.namePart() != NamePart.PIECE;
        this.form = sure ? CellForm.of(column.type(), scanner) : CellForm.OTHER;
    }

    /**
     * What is known of a cell.
     *
     * @param hit a detection that fills the cell, or null when nothing is in it
     */
    record Answer(@Nullable Hit hit) {
        private static final Answer NOTHING = new Answer(null);
    }

    /** Whether it was made for this very object: the same column after another header is another. */
    @SuppressWarnings("ReferenceEquality")
    boolean of(Column asked) {
        strangers = column == asked ? 0 : strangers + 1;
        return column == asked;
    }

    /** Whether it was made for a single cell that is unlike its column. */
    boolean outlived() {
        return strangers > MOST_STRANGERS;
    }

    /** What a cell holds, or null when it has to be examined. */
    @Nullable
    Answer ask(CharSequence value) {
        length = read(value);
        if (length < 0) {
            return null;
        }
        spread = (hash() * 0x9E3779B9) >>> 16;
        int place = place();
        for (int way = place; way < place + WAYS; way++) {
            if (known(way)) {
                return answers[way];
            }
        }
        return null;
    }

    /** A hash of the key. Every other character goes into a sum of its own: one need not wait for the other. */
    private int hash() {
        int even = length;
        int odd = 0;
        int i = 0;
        for (; i + 1 < length; i += 2) {
            even = even * 31 + key[i];
            odd = odd * 31 + key[i + 1];
        }
        return i < length ? (even * 31 + key[i]) + odd * 37 : even + odd * 37;
    }

    /** The first of the places where the cell asked for last may be. */
    private int place() {
        return spread & (keys.length - WAYS);
    }

    private boolean known(int at) {
        char[] known = keys[at];
        return known != null && Arrays.equals(known, 0, known.length, key, 0, length);
    }

    private int read(CharSequence value) {
        size = value.length();
        if (size > CellForm.LONGEST) {
            return CellForm.NONE;
        }
        Slice.copy(value, cell, 0);
        return form.key(cell, size, key);
    }

    /** Whether keywords must be counted in the cell asked for last, whatever else is known of it. */
    boolean mayHoldKeyword() {
        return scanner.mayHoldKeyword(cell, size);
    }

    /**
     * Remembers what was found in the cell asked for last. A form stands for other cells only where it told the type of
     * the column: what else is in a cell depends on all of it.
     */
    void learn(List<Hit> hits) {
        Hit hit = hits.size() == 1 && hits.get(0).length() == size ? hits.get(0) : null;
        boolean nothing = hits.isEmpty() && form == CellForm.OTHER;
        if (length >= 0 && (nothing || (hit != null && (form == CellForm.OTHER || ofColumn(hit))))) {
            if (++learned == FEW_PLACES) {
                keys = new char[PLACES][];
                answers = new Answer[PLACES];
            }
            int place = place();
            System.arraycopy(keys, place, keys, place + 1, WAYS - 1);
            System.arraycopy(answers, place, answers, place + 1, WAYS - 1);
            keys[place] = Arrays.copyOf(key, length);
            answers[place] = hit == null ? Answer.NOTHING : new Answer(hit);
        }
    }

    private boolean ofColumn(Hit hit) {
        return hit.type().equals(column.type());
    }
}
