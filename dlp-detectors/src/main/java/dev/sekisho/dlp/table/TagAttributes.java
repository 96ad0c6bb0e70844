package dev.sekisho.dlp.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a tag, entities resolved, with the places of their values in the raw text. */
final class TagAttributes {
    private static final int MOST = 64;

    private final MarkedText value = new MarkedText();

    /** Takes one attribute. */
    interface Taker {
        void take(String name, String value, long start, long end) throws IOException;
    }

    /** Hands on the attributes that have a value and do not declare a name space. */
    void read(Window w, Tag tag, Taker taker) throws IOException {
        int end = tag.end() - 1;
        int at = tag.start() + 1 + tag.name().length();
        for (int n = 0; n < MOST && at < end; n++) {
            int name = w.skipSpace(at);
            int equals = name;
            while (equals < end && w.at(equals) != '=' && !Chars.space(w.at(equals))) {
                equals++;
            }
            int quote = w.skipSpace(equals);
            quote = quote < end && w.at(quote) == '=' ? w.skipSpace(quote + 1) : end;
            if (equals == name || quote >= end) {
                return;
            }
            at = value(w, quote, end);
            String key = w.text(name, equals);
            if (!value.blank() && !key.startsWith("xml")) {
                taker.take(key, value.text(), value.first(), value.last());
            }
        }
    }

    /** The number in an attribute, such as {@code rowspan}, or 1. */
    int number(Window w, Tag tag, String name, int most) throws IOException {
        int[] found = {1};
        read(w, tag, (key, text, start, end) -> {
            if (key.equalsIgnoreCase(name)) {
                found[0] = Math.min(most, number(text));
            }
        });
        return Math.max(1, found[0]);
    }

    private static int number(@Nullable String text) {
        int value = 0;
        for (int i = 0; text != null && i < text.length() && value < 100_000; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private int value(Window w, int from, int end) {
        value.clear();
        char quote = w.at(from);
        boolean quoted = quote == '"' || quote == '\'';
        int at = quoted ? from + 1 : from;
        while (at < end && (quoted ? w.at(at) != quote : !Chars.space(w.at(at)))) {
            at = value.add(w, at);
        }
        return at + (quoted ? 1 : 0);
    }
}
