package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written, as maps, lists and texts: what lint and comparison of versions look at. */
final class PlainTree {
    private PlainTree() {}

    /** An empty value is an empty text; a list of one is that one. */
    static Object of(YamlValue value) {
        if (value.isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.members().forEach(m -> map.put(m.key().string(), of(m.value())));
            return Collections.unmodifiableMap(map);
        }
        if (value.isNull()) {
            return "";
        }
        if (value.isScalar()) {
            return value.text();
        }
        List<Object> list = new ArrayList<>();
        value.elementsOrNone().forEach(element -> list.add(of(element)));
        return list.size() == 1 ? list.get(0) : List.copyOf(list);
    }

    /** The members of a map; of anything else none. */
    static Map<String, Object> map(Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> members) {
            members.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    /** The elements of a list; one value is a list of one. */
    static List<Object> list(Object tree) {
        return tree instanceof List<?> elements ? new ArrayList<>(elements) : List.of(tree);
    }
}
