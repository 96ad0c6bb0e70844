package dev.sekisho.dlp.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link CanonicalJson} writes: objects, arrays, strings, whole numbers and booleans. Ours because a trail
 * of ten years is read record by record, and a YAML library took some twenty times as long (measured).
 */
final class JsonReader {
    /** Records nest a few levels; deeper ones are not ours, and must not exhaust the stack. */
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw refused();
        }
        return value;
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("not JSON");
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        skipSpace();
        if (at == text.length()) {
            throw refused();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw refused();
        }
        at++;
    }

    /** Whether there is one more element after the one just read. */
    private boolean more(char end) {
        char c = peek();
        at++;
        if (c != ',' && c != end) {
            throw refused();
        }
        return c == ',';
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> nested('}');
            case '[' -> nested(']');
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Object nested(char end) {
        at++;
        if (++depth > DEEPEST) {
            throw refused();
        }
        boolean isEmpty = peek() == end;
        if (isEmpty) {
            at++;
        }
        Object value = end == '}' ? object(isEmpty) : array(isEmpty);
        depth--;
        return value;
    }

    private Map<String, Object> object(boolean isEmpty) {
        Map<String, Object> members = new LinkedHashMap<>();
        boolean more = !isEmpty;
        while (more) {
            peek();
            String name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw refused();
            }
            more = more('}');
        }
        return members;
    }

    private List<Object> array(boolean isEmpty) {
        List<Object> elements = new ArrayList<>();
        boolean more = !isEmpty;
        while (more) {
            elements.add(value());
            more = more(']');
        }
        return elements;
    }

    private Object word(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        at += text.charAt(at) == '-' ? 1 : 0;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || (text.charAt(digits) == '0' && at > digits + 1)) {
            throw refused();
        }
        long number = Long.parseLong(text, start, at, 10);
        return (int) number == number ? (Object) (int) number : (Object) number;
    }

    private String string() {
        expect('"');
        int end = at;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        return escaped();
    }

    private String escaped() {
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw refused();
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw refused();
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || text.charAt(at) == '+' || text.charAt(at) == '-') {
            throw refused();
        }
        int code = Integer.parseInt(text, at, at + 4, 16);
        at += 4;
        return (char) code;
    }
}
