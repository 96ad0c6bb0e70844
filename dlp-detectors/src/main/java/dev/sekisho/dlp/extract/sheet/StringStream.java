package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.table.Slice;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads shared strings beside the sheets that name them: programs number strings in the order in which cells use them
 * first. The last of them are kept, and the first, among which are most that are common. So a list of millions of cells
 * needs no copy of its strings. Not thread-safe.
 */
final class StringStream implements Closeable {
    private static final int MOST_CHARS = 1 << 20;
    private static final int EARLY_CHARS = 1 << 18;

    private final InputStream in;
    private final PlainStrings strings;
    /** Blocks that are full, by the number of their first string. */
    private final TreeMap<Integer, StringBlock> kept = new TreeMap<>();

    private int keptChars;
    private int lastEarly = -1;
    private StringBlock filling = new StringBlock(0);
    private StringBlock current = filling;
    private int count;
    private boolean ended;
    private boolean plain = true;

    StringStream(InputStream in) {
        this.in = in;
        this.strings = new PlainStrings(new PlainXml(in));
    }

    /**
     * Shows the string with a number, or an empty one where there is none. False when that cannot be told: the part is
     * not plain, or the string is no longer kept.
     */
    boolean show(int number, Slice slice) throws IOException {
        if (!readTo(number)) {
            return false;
        }
        if (number < 0 || number >= count) {
            slice.clear();
            return true;
        }
        if (!current.holds(number)) {
            Map.Entry<Integer, StringBlock> before = kept.floorEntry(number);
            StringBlock found = filling.holds(number) || before == null ? filling : before.getValue();
            if (!found.holds(number)) {
                return false;
            }
            current = found;
        }
        current.show(number, slice);
        return true;
    }

    /** Reads all that is left; false when the part is not plain. */
    boolean finish() throws IOException {
        return readTo(Integer.MAX_VALUE);
    }

    private boolean readTo(int number) throws IOException {
        try {
            while (count <= number && !ended && plain) {
                if (strings.next()) {
                    add(strings.text());
                } else {
                    ended = true;
                }
            }
        } catch (NotPlain e) {
            plain = false;
        }
        return plain;
    }

    /** How many strings were read so far. */
    int count() {
        return count;
    }

    /** Whether readings stand above some of them. */
    boolean hasReadings() {
        return strings.hasReadings();
    }

    /** Whether all that was read so far is plain. */
    boolean isPlain() {
        return plain;
    }

    private void add(Utf8Text text) {
        if (filling.isFull()) {
            keep(filling);
            filling = new StringBlock(count);
        }
        filling.add(text.array(), 0, text.length());
        count++;
    }

    private void keep(StringBlock full) {
        kept.put(full.first(), full);
        keptChars += full.chars();
        if (keptChars <= EARLY_CHARS) {
            lastEarly = full.first();
        }
        Map.Entry<Integer, StringBlock> oldest = kept.higherEntry(lastEarly);
        while (keptChars > MOST_CHARS && oldest != null) {
            kept.remove(oldest.getKey());
            keptChars -= oldest.getValue().chars();
            oldest = kept.higherEntry(lastEarly);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
