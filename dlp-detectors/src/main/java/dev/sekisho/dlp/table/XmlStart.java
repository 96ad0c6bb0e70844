package dev.sekisho.dlp.table;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether XML starts at a place of a text, with a declaration or without. */
final class XmlStart {
    /** How far elements without a declaration are looked at, and how many must have been closed by then. */
    private static final int LOOK = 1 << 11;

    private static final int CLOSED = 2;

    private XmlStart() {}

    /** Whether XML starts here that says so. */
    static boolean is(Window w, int at) {
        return w.word(at, "<?xml ") && !spreadsheet(w, at);
    }

    /** A spreadsheet in XML is a table of rows and cells, whose elements say nothing of the values. */
    private static boolean spreadsheet(Window w, int from) {
        int stop = Math.min(w.length(), from + LOOK);
        for (int i = from; i < stop; i++) {
            if (w.at(i) == '<' && w.word(i, "<workbook")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether XML without a declaration starts here: an element that is none of HTML, and in it elements that are
     * closed in their order.
     *
     * @return 0 when it does, else how many characters need not be tried again
     */
    static int undeclared(Window w, int from) {
        Tag tag = new Tag();
        Deque<String> open = new ArrayDeque<>();
        int closed = 0;
        int at = from;
        int stop = Math.min(w.length(), from + LOOK);
        while (at < stop && closed < CLOSED) {
            if (w.at(at) != '<') {
                at++;
                continue;
            }
            if (!tag.read(w, at)) {
                return at + 1 - from;
            }
            at = tag.end();
            if (tag.name().isEmpty() || tag.empty()) {
                continue;
            }
            if (!tag.closing()) {
                if (open.size() == XmlTable.DEEPEST || HtmlElements.has(tag.name())) {
                    return at - from;
                }
                open.push(tag.name());
            } else if (open.size() < 2 || !tag.closes(open.pop())) {
                return at - from;
            } else {
                closed++;
            }
        }
        return closed == CLOSED ? 0 : Math.max(1, at - from);
    }
}
