package dev.sekisho.dlp.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is written in one part: text and tables in the order in which they stand. Not thread-safe. */
final class PartText {
    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] lineStarts = {};
    private boolean shortened;

    PartText(String id) {
        this.id = id;
    }

    /** Text or a table. */
    interface Block {}

    /** Text, from one offset in the text of the part to another. */
    record Passage(int start, int end) implements Block {}

    /** A table. */
    record Grid(String name, List<GridRow> rows) implements Block {}

    /** A row of a table, with its number in the file. */
    record GridRow(long number, List<String> cells) {}

    void append(CharSequence chars) {
        int start = text.length();
        text.append(chars);
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof Passage passage) {
            blocks.set(blocks.size() - 1, new Passage(passage.start(), text.length()));
        } else {
            blocks.add(new Passage(start, text.length()));
        }
    }

    void beginGrid(String name) {
        blocks.add(new Grid(name, new ArrayList<>()));
    }

    void row(GridRow row) {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Grid grid) {
            grid.rows().add(row);
        }
    }

    void shorten() {
        shortened = true;
    }

    String id() {
        return id;
    }

    List<Block> blocks() {
        return blocks;
    }

    CharSequence text() {
        return text;
    }

    /** Whether there is more than is kept here. */
    boolean shortened() {
        return shortened;
    }

    /** The line in which an offset stands, from 1; 0 where the text was not kept so far. */
    int line(long offset) {
        if (offset > text.length()) {
            return 0;
        }
        int place = Arrays.binarySearch(lineStarts(), (int) offset);
        return place >= 0 ? place + 1 : -place - 1;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            IntStream ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n');
            lineStarts = IntStream.concat(IntStream.of(0), ends.map(i -> i + 1)).toArray();
        }
        return lineStarts;
    }
}
