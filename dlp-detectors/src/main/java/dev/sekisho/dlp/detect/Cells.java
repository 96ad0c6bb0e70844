package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import dev.sekisho.dlp.table.Slice;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Inspects cells of tables and values of forms. Detectors that asked for the column's type look first; unless what they
 * find fills the cell, it is read as text too. A type that no detector knows is taken at its header's word. Not
 * thread-safe.
 */
final class Cells {
    /** Longer values in a typed column are notes, not values of the type. */
    private static final int LONGEST_VALUE = 64;

    private static final Set<String> NO_VALUE =
            Set.of("なし", "無し", "無", "未定", "不明", "同上", "未登録", "未記入", "該当なし", "null", "NULL", "N/A", "n/a", "None");

    private static final int[] NONE = {};

    private final Scanner scanner;
    private final Walk walk;
    private char[] buffer = {};
    private final List<Hit> hits = new ArrayList<>();
    private final Consumer<Hit> taker = hits::add;
    /** How much of the buffer was searched for words last, for {@link #fills}. */
    private int searched;

    Cells(Scanner scanner, Walk walk) {
        this.scanner = scanner;
        this.walk = walk;
    }

    /**
     * What is in a cell or a value, but for what the policy exempts; the offsets of the hits are indexes in it. The
     * list is valid until the next call.
     */
    List<Hit> examine(CharSequence value, @Nullable Column column) {
        InfoType type = column == null ? null : column.type();
        boolean piece = column != null && column.namePart() == NamePart.PIECE;
        List<Hit> found = examine(value, type, column == null ? Likelihood.VERY_UNLIKELY : column.likelihood(), piece);
        if (scanner.exempting().length == 0 || found.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(hit -> !walk.exempts(hit.type(), hit.in(value).toString()))
                .toList();
    }

    private List<Hit> examine(CharSequence value, @Nullable InfoType type, Likelihood likelihood, boolean piece) {
        int size = load(value);
        hits.clear();
        if (type != null) {
            // Alone a piece of an address is none to the detector.
            int[] detectors = piece ? NONE : scanner.forColumn(type);
            walk.cell(buffer, size, type, likelihood, detectors, taker);
            if (detectors.length == 0 && likelihood.atLeast(Likelihood.LIKELY)) {
                // By its header a column is VERY_LIKELY, by its values alone less.
                whole(type, size, likelihood == Likelihood.VERY_LIKELY);
            }
        }
        // What fills a cell for a built-in detector may be a value of a user's own type as well.
        if (!filled(size)) {
            walk.rest(buffer, size, type != null, taker);
        } else if (scanner.anyOwn()) {
            walk.own();
        } else {
            walk.countKeywords();
        }
        return Overlaps.resolve(hits);
    }

    /** Counts the keywords in a cell of which all else is known. */
    void countKeywords(CharSequence value) {
        walk.countKeywords(buffer, load(value));
    }

    private boolean filled(int size) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).length() == size) {
                return true;
            }
        }
        return false;
    }

    /** Whether a detector takes the whole cell for a value of a type, though no header says so. */
    boolean fills(CharSequence value, InfoType type) {
        boolean again = loaded(value);
        int size = again ? searched : load(value);
        hits.clear();
        walk.mayFill(buffer, size, type, again, taker);
        walk.takeFailures(); // the part names whoever fails in the cell; the next column asks all again
        searched = size;
        boolean filled = false;
        for (Hit hit : hits) {
            filled |= hit.type().equals(type)
                    && hit.length() == size
                    && hit.likelihood().atLeast(Likelihood.POSSIBLE);
        }
        return filled;
    }

    /** Whether the value was the last one asked about: the detectors of one type after the other are. */
    private boolean loaded(CharSequence value) {
        boolean same = searched > 0 && value.length() == searched;
        for (int i = 0; same && i < searched; i++) {
            same = buffer[i] == value.charAt(i);
        }
        return same;
    }

    private int load(CharSequence value) {
        searched = 0;
        int size = value.length();
        if (buffer.length < size) {
            buffer = new char[Math.max(size, buffer.length * 2)];
        }
        Slice.copy(value, buffer, 0);
        return size;
    }

    private void whole(InfoType type, int size, boolean byHeader) {
        boolean speaks = false;
        for (int i = 0; i < size && !speaks; i++) {
            byte kind = CharClass.of(Fold.fold(buffer[i]));
            speaks = kind >= CharClass.DIGIT && kind <= CharClass.KANJI;
        }
        if (speaks && size <= LONGEST_VALUE && !NO_VALUE.contains(new String(buffer, 0, size))) {
            Evidence basis = byHeader ? Evidence.COLUMN_HEADER : Evidence.COLUMN_VALUES;
            hits.add(new Hit(type, 0, size, Likelihood.LIKELY, Evidence.setOf(basis)));
        }
    }
}
