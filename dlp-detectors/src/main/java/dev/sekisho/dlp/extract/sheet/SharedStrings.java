package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.table.Slice;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a workbook by their number. They are read beside the sheets as long as that goes well; else all are
 * read to where they can be taken in any order. Not thread-safe.
 */
final class SharedStrings implements Closeable {
    /** So many strings are told apart by whether a cell shows them. */
    private static final int MOST_MARKED = 1 << 26;

    private final @Nullable BudgetedPart part;
    private @Nullable StringStream stream;
    private @Nullable SpilledStrings all;
    /** The strings that were asked for. */
    private final BitSet shown = new BitSet();

    /** Takes the part that holds the strings, or null when a workbook has none. */
    SharedStrings(@Nullable BudgetedPart part) {
        this.part = part;
    }

    /** Shows the string with a number, or an empty one where there is none. */
    void show(int number, Slice slice) throws IOException {
        if (number >= 0 && number < MOST_MARKED) {
            shown.set(number);
        }
        if (part == null) {
            slice.clear();
        } else if (all != null) {
            all.show(number, slice);
        } else if (!stream(part).show(number, slice)) {
            readAll(part).show(number, slice);
        }
    }

    /** The string with a number, or an empty string where there is none. */
    String get(int number) throws IOException {
        Slice slice = new Slice();
        show(number, slice);
        return slice.toString();
    }

    /** Reads what no sheet asked for, so that neither its size nor that it is broken goes unnoticed. */
    void finish() throws IOException {
        if (part != null && all == null && !stream(part).finish()) {
            readAll(part);
        }
    }

    /** Takes the strings that were not asked for, and the readings that stand above strings. */
    void beside(Words words) throws IOException {
        if (part == null) {
            return;
        }
        SpilledStrings spilled = all;
        int count = spilled == null ? stream(part).count() : spilled.count();
        boolean readings = spilled != null || stream(part).hasReadings();
        if (readings || shown.cardinality() < Math.min(count, MOST_MARKED)) {
            try (InputStream in = part.open()) {
                StringsBeside beside = new StringsBeside(words, number -> number >= MOST_MARKED || shown.get(number));
                SafeXml.parse(in, new StringItems(beside));
            }
        }
    }

    private StringStream stream(BudgetedPart strings) throws IOException {
        if (stream == null) {
            stream = new StringStream(strings.open());
        }
        return stream;
    }

    private SpilledStrings readAll(BudgetedPart strings) throws IOException {
        boolean plain = stream(strings).isPlain();
        stream(strings).close();
        SpilledStrings read = new SpilledStrings();
        all = read;
        if (!plain || !plainly(strings, read)) {
            read.again();
            try (InputStream in = strings.open()) {
                SafeXml.parse(in, new StringItems((text, reading) -> read.add(text.toString())));
            }
        }
        return read;
    }

    private static boolean plainly(BudgetedPart part, SpilledStrings read) throws IOException {
        try (InputStream in = part.open()) {
            PlainStrings strings = new PlainStrings(new PlainXml(in));
            while (strings.next()) {
                read.add(strings.text().array(), strings.text().length());
            }
            return true;
        } catch (NotPlain e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (all != null) {
            all.close();
        }
        if (stream != null) {
            stream.close();
        }
    }
}
