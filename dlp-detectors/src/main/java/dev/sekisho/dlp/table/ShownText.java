package dev.sekisho.dlp.table;

import java.util.Objects;
import java.util.Set;

/**
 * Text with tags and entities as a browser or mail program shows it: {@code <b>佐藤</b>花子}, and letters written as
 * references by number. A stretch ends where a block of the page does. Of ruby, the readings are a stretch of their
 * own. At most 80 Ki characters are held. Not thread-safe.
 */
public final class ShownText {
    private static final int LONGEST = 1 << 14;
    /** More than that is not read as a tag. */
    private static final int LONGEST_TAG = 1 << 12;

    private static final String CLASS = " class=\"";

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
    private final MarkedText main = new MarkedText();
    private final MarkedText readings = new MarkedText();
    private boolean reading;
    /** What is not read yet, and what was and is not forgotten. */
    private Window window = new Window();

    private int position;
    private long next;
    /** The class of the span that was opened last. */
    private String span = "";
    /** How much text there was where a span was closed last. */
    private int closedAt;

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
        if (window.length() == 0) {
            if (!differs(text)) {
                return;
            }
            window = new Window(start);
        }
        window.append(text, 0, text.length());
        read(window.length() - LONGEST_TAG);
        if (position > LONGEST_TAG) {
            window.discard(position);
            position = 0;
        }
    }

    /** Ends the text taken so far. */
    public void finish() {
        read(window.length());
        end();
        window = new Window();
        position = 0;
    }

    /** Whether a text has a sign that begins a tag or an entity. */
    private static boolean differs(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&') {
                return true;
            }
        }
        return false;
    }

    private void read(int upTo) {
        Window w = window;
        while (position < upTo) {
            if (w.at(position) == '<' && tag.read(w, position) && !address(w, tag)) {
                position = tag.end();
                mark();
                continue;
            }
            MarkedText into = reading ? readings : main;
            if (into.length() >= LONGEST) {
                end(into);
            }
            position = into.add(w, position);
        }
    }

    private void mark() {
        reading = tag.opens("rt") || (reading && !tag.closes("rt") && !tag.closes("ruby"));
        if (tag.name().equals("br")) {
            main.line();
        } else if (BLOCKS.contains(tag.name())) {
            end();
        } else if (tag.name().equals("span")) {
            styled();
        }
    }

    /**
     * Spans of different classes that touch are set apart by their style, as are a label and its value: {@code <span
     * class="label">部署</span><span class="value">会計課</span>}.
     */
    private void styled() {
        if (tag.closing()) {
            closedAt = main.length();
            return;
        }
        String style = style();
        if (!style.isEmpty() && !span.isEmpty() && !span.equals(style) && closedAt > 0 && closedAt == main.length()) {
            main.line();
        }
        closedAt = 0;
        span = style;
    }

    /** The class of the tag that was read last, or nothing. */
    private String style() {
        String text = window.text(tag.start(), tag.end());
        int from = text.indexOf(CLASS);
        int to = text.indexOf('"', from + CLASS.length());
        return from < 0 || to < 0 ? "" : text.substring(from + CLASS.length(), to);
    }

    private void end() {
        span = "";
        closedAt = 0;
        end(main);
        end(readings);
        reading = false;
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
        if (text.placed() instanceof PlacedText placed && placed.length() > 0) {
            taker.shown(placed);
        }
        text.clear();
    }
}
