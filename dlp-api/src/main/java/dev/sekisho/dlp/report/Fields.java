package dev.sekisho.dlp.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads members of a record. What is absent, or of another type than expected, is empty: a report goes on. */
record Fields(@Nullable Object value) {

    Fields at(String... path) {
        Object now = value;
        for (String name : path) {
            now = now instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return new Fields(now);
    }

    String text() {
        return value instanceof String || value instanceof Number ? String.valueOf(value) : "";
    }

    String text(String... path) {
        return at(path).text();
    }

    /** The first of some members that is there. */
    String firstOf(String... names) {
        for (String name : names) {
            String text = text(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    long number(String... path) {
        return at(path).value instanceof Number number ? number.longValue() : 0;
    }

    boolean isTrue(String... path) {
        return Boolean.TRUE.equals(at(path).value);
    }

    List<Fields> list(String... path) {
        List<Fields> list = new ArrayList<>();
        if (at(path).value instanceof Iterable<?> all) {
            all.forEach(one -> list.add(new Fields(one)));
        }
        return list;
    }

    Map<?, ?> map(String... path) {
        return at(path).value instanceof Map<?, ?> map ? map : Map.of();
    }
}
