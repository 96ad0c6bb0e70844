package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed access to a map that was read from JSON. A member that is absent or of another type is refused by its name. */
record RecordMap(Map<?, ?> map) {

    /** Whether there is such a member; what was added to records later is not in those of before. */
    boolean has(String key) {
        return map.containsKey(key);
    }

    String string(String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw refused(key);
    }

    long number(String key) {
        Object value = map.get(key);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw refused(key);
    }

    boolean bool(String key) {
        if (map.get(key) instanceof Boolean value) {
            return value;
        }
        throw refused(key);
    }

    RecordMap map(String key) {
        return map(key, map.get(key));
    }

    private static RecordMap map(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return new RecordMap(members);
        }
        throw refused(key);
    }

    List<RecordMap> maps(String key) {
        List<RecordMap> maps = new ArrayList<>();
        list(key).forEach(element -> maps.add(map(key, element)));
        return maps;
    }

    List<String> strings(String key) {
        return strings(key, list(key));
    }

    private static List<String> strings(String key, List<?> list) {
        List<String> strings = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof String text)) {
                throw refused(key);
            }
            strings.add(text);
        }
        return strings;
    }

    List<List<String>> lists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (Object element : list(key)) {
            if (!(element instanceof List<?> list)) {
                throw refused(key);
            }
            lists.add(strings(key, list));
        }
        return lists;
    }

    List<Long> numbers(String key) {
        List<Long> numbers = new ArrayList<>();
        for (Object element : list(key)) {
            if (!(element instanceof Integer || element instanceof Long)) {
                throw refused(key);
            }
            numbers.add(((Number) element).longValue());
        }
        return numbers;
    }

    private List<?> list(String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw refused(key);
    }

    List<String> keys() {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    private static IllegalArgumentException refused(String key) {
        return new IllegalArgumentException("the record has no usable member '" + key + "'");
    }
}
