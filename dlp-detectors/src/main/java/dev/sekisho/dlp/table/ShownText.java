package dev.sekisho.dlp.table;

import java.util.Objects;
import java.util.Set;

/**
 * Text with tags and entities as a browser or mail program shows it: {@code <b>佐藤</b>花子}, and letters written as
 * references by number. Only what stands near such signs is shown, for elsewhere it is the same as it is written. A
 * stretch ends where a block of the page does, and where no sign is near any more. Of ruby, the readings are a stretch
 * of their own. At most 80 Ki characters are held. Not thread-safe.
 */
public final class ShownText {
    private static final int LONGEST = 1 << 14;
    /** More than that is not read as a tag. */
    private static final int LONGEST_TAG = 1 << 12;
    /** How far before and behind a sign the text is shown: what a window and a label before it need. */
    private static final int CONTEXT = 512;

    private static final int LONGEST_LABEL = 40;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "script",
            "section",
            "select",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private final Taker taker;
    private final Tag tag = new Tag();
    private final InputValue input = new InputValue();
    /** What the last block showed, if it is short enough to be the label of a field in the next. */
    private final MarkedText label = new MarkedText();

    private final MarkedText main = new MarkedText();
    private final MarkedText readings = new MarkedText();
    private boolean reading;
    /** Whether a stretch is being read. */
    private boolean open;
    /** Whether the block has a field of a form in it. */
    private boolean filled;
    /** What is not read yet, and what was and may stand before a sign. */
    private final Window window = new Window();

    private final MarkedText probe = new MarkedText();
    private int position;
    /** Where the block begins. */
    private int blockStart;
    /** Where the last sign ends. */
    private int signEnd;

    private long next;

    /**
     * Makes a reader of one part.
     *
     * @param taker takes each stretch that is shown otherwise than it is written
     */
    public ShownText(Taker taker) {
        this.taker = Objects.requireNonNull(taker, "taker");
    }

    /** Takes a stretch between whose characters something stands in the raw text. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes it.
         *
         * @param text what is shown, with the place of each character in the raw text
         */
        void shown(PlacedText text);
    }

    /**
     * Whether a text has a sign that may begin a tag or a reference; most have none, and are shown as they are written.
     *
     * @param text the text
     * @return whether it is worth reading
     */
    public static boolean mayHide(CharSequence text) {
        return Slice.holds(text, '<', '&');
    }

    /**
     * Takes text. Where it does not follow what came before, that is finished first. Time is linear in the text.
     *
     * @param text the text
     * @param start the place of its first code unit in the raw text
     */
    public void text(CharSequence text, long start) {
        if (start != next) {
            finish();
        }
        next = start + text.length();
        int from = 0;
        if (!open && position == window.length() && !mayHide(text)) {
            from = Math.max(0, text.length() - CONTEXT);
        }
        if (from > 0 || window.length() == 0) {
            restart(start + from);
        }
        window.append(text, from, text.length());
        read(window.length() - LONGEST_TAG);
        if (position > LONGEST_TAG + CONTEXT) {
            forget(position - CONTEXT);
        }
    }

    /** Ends the text taken so far. */
    public void finish() {
        if (window.length() > 0) {
            read(window.length());
            end();
            restart(0);
        }
    }

    private void restart(long start) {
        window.restart(start);
        position = 0;
        blockStart = 0;
        signEnd = 0;
        label.clear();
        filled = false;
    }

    private void forget(int upTo) {
        window.discard(upTo);
        position -= upTo;
        blockStart = Math.max(0, blockStart - upTo);
        signEnd = Math.max(0, signEnd - upTo);
    }

    /** Reads all signs that begin before an index. */
    private void read(int upTo) {
        while (position < window.length()) {
            int sign = window.next('<', '&', position);
            if (open) {
                int stop = Math.min(sign, signEnd + CONTEXT);
                into().plain(window, position, stop);
                position = stop;
                if (stop < sign) {
                    endStretch();
                }
            }
            position = sign;
            if (sign >= upTo) {
                return;
            }
            if (!tag() && !reference()) {
                passBy();
            }
        }
    }

    private boolean tag() {
        if (window.at(position) != '<' || !tag.read(window, position) || address(window, tag)) {
            return false;
        }
        if (BLOCKS.contains(tag.name())) {
            endBlock();
            blockStart = tag.end();
        } else {
            begin();
            if (input.read(window, tag)) {
                fill();
            } else {
                mark();
            }
        }
        signEnd = tag.end();
        position = signEnd;
        return true;
    }

    private boolean reference() {
        probe.clear();
        if (window.at(position) != '&' || probe.add(window, position) == position + 1) {
            return false;
        }
        begin();
        signEnd = into().add(window, position);
        position = signEnd;
        return true;
    }

    /** What looked like a sign is a character like others. */
    private void passBy() {
        if (open) {
            into().plain(window, position, position + 1);
        }
        position++;
    }

    private MarkedText into() {
        return reading ? readings : main;
    }

    /** Begins a stretch, with what stands before the sign, unless one is being read. */
    private void begin() {
        if (!open) {
            open = true;
            into().plain(window, Math.max(blockStart, position - CONTEXT), position);
        } else if (into().length() >= LONGEST) {
            end(into());
        }
    }

    /** Adds what a field of a form is filled with, behind its label: what stands before it, or in the block before. */
    private void fill() {
        if (main.blank()) {
            main.add(label);
        }
        main.label();
        for (int at = input.from(); at < input.to(); ) {
            at = main.add(window, at);
        }
        main.line();
        label.clear();
        filled = true;
    }

    /** Ends what is read; a block that shows a few words and no field may be the label of the field in the next. */
    private void endBlock() {
        int from = open ? position : window.skipSpace(Math.max(blockStart, 0));
        if (!open && from < position && position - from <= LONGEST_LABEL) {
            label.clear();
            label.plain(window, from, position);
        } else if (open && !filled && main.length() <= LONGEST_LABEL && !main.blank()) {
            label.clear();
            label.add(main);
        } else if (open || from < position) {
            label.clear();
        }
        end();
        filled = false;
    }

    private void mark() {
        reading = tag.opens("rt") || (reading && !tag.closes("rt") && !tag.closes("ruby"));
        if (tag.name().equals("br")) {
            main.line();
        }
    }

    private void end() {
        endStretch();
        reading = false;
    }

    private void endStretch() {
        end(main);
        end(readings);
        open = false;
    }

    /**
     * Whether what looks like a tag is an address in brackets, as in mails without markup: {@code <taro@example.jp>}.
     */
    private static boolean address(Window w, Tag tag) {
        boolean at = tag.name().endsWith(":");
        for (int i = tag.start(); i < tag.end(); i++) {
            if (w.at(i) == '=') {
                return false;
            }
            at |= w.at(i) == '@';
        }
        return at && !w.holds(tag.start(), "<!");
    }

    private void end(MarkedText text) {
        if (text.gaps() && text.placed() instanceof PlacedText placed && placed.length() > 0) {
            taker.shown(placed);
        }
        text.clear();
    }
}
