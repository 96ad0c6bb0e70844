package dev.sekisho.dlp.table;

import java.io.IOException;

/** What stands below the marks or tags of lines: handed on as one value, which is read as a text of its own. */
final class TextBelow implements TextTable {
    private final TableListener listener;
    private final MarkedText text;
    private final Asides asides;
    /** One past the lines, in the text of the part. */
    private final long end;

    /** Takes the text, what stood in its tags, and where its lines end. */
    TextBelow(TableListener listener, MarkedText text, Asides asides, long end) {
        this.listener = listener;
        this.text = text;
        this.asides = asides;
        this.end = end;
    }

    @Override
    public int read(Window w, int from) throws IOException {
        if (text.blank()) {
            return ENDED;
        }
        asides.add(text.placed(), text.first(), text.last());
        text.clear();
        return (int) (end - w.offset(0));
    }

    @Override
    public void finish() throws IOException {
        asides.write(listener);
    }
}
