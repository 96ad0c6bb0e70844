package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.table.ColumnTypes;
import dev.sekisho.dlp.table.TableReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The values of a table that are texts of their own, waiting for its end: a record inside a record would be two people
 * or one. Not thread-safe.
 */
final class InnerTexts {
    private static final int DEEPEST = 4;
    /** What is longer, or comes when so much waits, is read as one value. */
    private static final int MOST_CHARS = 1 << 20;

    private static final int SHORTEST = 12;
    private static final int LINES = 3;
    private static final int SENTENCES = 2;

    private final ColumnTypes types;
    private final int depth;
    private final Deque<InnerText> waiting = new ArrayDeque<>();
    private int chars;

    InnerTexts(ColumnTypes types, int depth) {
        this.types = types;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    /** Whether a value has a table, a form or several sentences over lines in it. */
    boolean takes(CharSequence value) {
        return value.length() >= SHORTEST
                && mayAdd(value)
                && mayBeText(value)
                && (letter(value) || TableReader.holdsTable(types, value));
    }

    /** Whether there is room for a text, which does not stand too deep in others. */
    boolean mayAdd(CharSequence value) {
        return value.length() <= MOST_CHARS - chars && depth < DEEPEST;
    }

    private static boolean mayBeText(CharSequence value) {
        char first = value.charAt(0);
        if (first == '{' || first == '[' || first == '<') {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is written like a letter: sentences in several lines. */
    private static boolean letter(CharSequence value) {
        int lines = 0;
        int sentences = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            lines += c == '\n' ? 1 : 0;
            sentences += c == '。' ? 1 : 0;
        }
        return lines >= LINES && sentences >= SENTENCES;
    }

    boolean add(InnerText text) {
        chars += text.value().length();
        return waiting.add(text);
    }

    @Nullable
    InnerText poll() {
        InnerText next = waiting.poll();
        chars -= next == null ? 0 : next.value().length();
        return next;
    }
}
