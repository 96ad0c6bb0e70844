package dev.sekisho.dlp.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes JSON with one form for one value: keys sorted, no white space, so that a digest of it is a digest of the
 * value.
 *
 * <p>Ours because the bytes are hashed.
 */
public final class CanonicalJson {
    private static final boolean[] PLAIN = plainAscii();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param value a string, whole number or boolean, or a list or map of these
     * @return its JSON
     * @throws IllegalArgumentException for a value of another type
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder(1024); // most records of a trail fit, and need not be copied as they grow
        write(value, out);
        return out.toString();
    }

    /**
     * Reads an object.
     *
     * @param json what {@link #write} wrote
     * @return the members by name, in their order
     * @throws IllegalArgumentException when it is no JSON object
     */
    public static Map<String, Object> readObject(String json) {
        if (JsonReader.read(json) instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
            return members;
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Iterable<?> list) {
            writeList(list, out);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String || value instanceof Enum<?>) {
            quote(value.toString(), out);
        } else {
            throw new IllegalArgumentException(
                    "not a value of a record: " + value.getClass().getName());
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> e : sorted(map).entrySet()) {
            out.append(comma);
            quote(String.valueOf(e.getKey()), out);
            out.append(':');
            write(e.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static Map<?, ?> sorted(Map<?, ?> map) {
        if (map.size() < 2
                || (map instanceof SortedMap<?, ?> inOrder
                        && inOrder.comparator() == null
                        && inOrder.firstKey() instanceof String)) {
            return map;
        }
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted;
    }

    private static void writeList(Iterable<?> list, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object element : list) {
            out.append(comma);
            write(element, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int special = special(text, 0);
        if (special == text.length()) {
            out.append(text); // in one piece: parts of a text are copied character by character
        } else {
            quoteFrom(special, text, out);
        }
        out.append('"');
    }

    private static void quoteFrom(int special, String text, StringBuilder out) {
        int plain = 0;
        for (int i = special; i < text.length(); i = special(text, plain)) {
            out.append(text, plain, i);
            plain = i + 1;
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        out.append(text, plain, text.length());
    }

    /** Where the next character is from a place on that cannot stand for itself, or the length. */
    private static int special(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length ? !PLAIN[c] : !isPlain(c)) {
                return i;
            }
        }
        return length;
    }

    private static boolean[] plainAscii() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, 0x20, 0x7f, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private static boolean isPlain(char c) {
        return c != 0x85 && c != 0xfeff && !Character.isSurrogate(c) && (c < 0x2028 || c > 0x2029);
    }
}
