package dev.sekisho.dlp.table;

import java.util.Set;

/**
 * Lines of a page that blocks and breaks end, as mail programs write what was typed or pasted into them. Where what
 * they show holds a table or a form, it is a text of its own; other lines are left as they are.
 */
final class ShownLines {
    private static final int LEAST_LINES = 2;
    /** After so many characters they end with the next line, as a row must not be cut. */
    private static final int ENOUGH = TextTable.LOOKAHEAD / 2;

    /** Elements that begin and end lines, and may stand around them. */
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "br",
            "center",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "ul");

    /** Elements that are read by others, or show no text. */
    private static final Set<String> OTHERS = Set.of(
            "button",
            "dd",
            "dl",
            "dt",
            "form",
            "head",
            "input",
            "label",
            "option",
            "ruby",
            "script",
            "select",
            "style",
            "table",
            "td",
            "textarea",
            "th",
            "tr");

    private final ColumnTypes types;
    private final Tag tag = new Tag();
    private final MarkedText text = new MarkedText();
    private final Asides asides = new Asides();
    private boolean lineOpen;
    /** Whether the last line was broken by a break, and none ended in the raw text since. */
    private boolean broken;
    /** Whether a break stands inside of a line of the raw text, as in a cell of two lines. */
    private boolean inside;

    private int lines;
    /** One past them, in the text of the part. */
    private long end;

    ShownLines(ColumnTypes types) {
        this.types = types;
    }

    /** Whether a line may be one of several that breaks end. */
    static boolean breaks(Window w, int from, int end) {
        for (int i = from; i < end; i++) {
            if (w.at(i) == '<' && w.word(i, "<br")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element that begins lines stands here. */
    static boolean starts(Window w, int at, Tag tag) {
        return tag.read(w, at) && !tag.closing() && LINES.contains(tag.name());
    }

    /** 0 when such lines with a table or form start here, else how many characters need not be tried again. */
    int accepts(Window w, int from) {
        int at = from;
        int stop = Math.min(w.length(), from + TextTable.LOOKAHEAD);
        boolean over = false;
        while (at < stop && !over && !inside && (lineOpen || at - from < ENOUGH)) {
            if (w.at(at) == '<' && tag.read(w, at)) {
                over = OTHERS.contains(tag.name());
                at = over ? at : mark(w);
            } else {
                at = character(w, at);
            }
        }
        end = w.offset(at);
        boolean table = !inside && lines >= LEAST_LINES && TableWatch.inLines(types, text.text());
        return table ? 0 : Math.max(1, at - from);
    }

    private int mark(Window w) {
        if (tag.speaks(w)) {
            asides.add(w.text(tag.start(), tag.end()), w.offset(tag.start()), w.offset(tag.end()));
        }
        boolean breaks = tag.name().equals("br");
        if (breaks || (lineOpen && LINES.contains(tag.name()))) {
            line();
            broken = breaks;
        }
        return tag.end();
    }

    private int character(Window w, int at) {
        char c = w.at(at);
        if (Chars.breaks(c)) {
            inside = lineOpen && broken;
            broken = false;
            if (lineOpen) {
                line();
            }
            return at + 1;
        }
        lineOpen |= !Chars.blank(c);
        return text.add(w, at);
    }

    private void line() {
        text.line();
        lineOpen = false;
        lines++;
    }

    /** What was accepted. */
    TextTable table(TableListener listener) {
        return new TextBelow(listener, text, asides, end);
    }
}
