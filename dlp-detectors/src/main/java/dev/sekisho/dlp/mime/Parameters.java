package dev.sekisho.dlp.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header value with parameters, such as {@code text/plain; charset=utf-8}. Reads RFC 2231, and what mailers write
 * instead: encoded words, bytes without any encoding, values without quotes.
 *
 * @param value what stands before the first semicolon, in lower case
 * @param raw the parameters as written, one char a byte, in order; names in lower case
 */
record Parameters(String value, List<Map.Entry<String, String>> raw) {
    private static final int MAX = 1000;

    static Parameters of(String header) {
        int semicolon = header.indexOf(';');
        String value = semicolon < 0 ? header : header.substring(0, semicolon);
        List<Map.Entry<String, String>> raw = new ArrayList<>();
        int pos = semicolon < 0 ? header.length() : semicolon + 1;
        while (pos < header.length() && raw.size() < MAX) {
            int equals = header.indexOf('=', pos);
            int next = header.indexOf(';', pos);
            if (equals < 0) {
                break;
            }
            if (next >= 0 && next < equals) {
                pos = next + 1;
                continue;
            }
            StringBuilder text = new StringBuilder();
            int end = value(header, equals + 1, text);
            String name = header.substring(pos, equals).strip().toLowerCase(Locale.ROOT);
            raw.add(Map.entry(name, text.toString()));
            int after = header.indexOf(';', end);
            pos = after < 0 ? header.length() : after + 1;
        }
        return new Parameters(value.strip().toLowerCase(Locale.ROOT), raw);
    }

    /** Reads the value at {@code pos}; gives the place after it. */
    private static int value(String header, int pos, StringBuilder out) {
        int i = pos;
        while (i < header.length() && header.charAt(i) <= ' ' && header.charAt(i) != 0x1B) {
            i++;
        }
        if (i < header.length() && header.charAt(i) == '"') {
            return quoted(header, i + 1, out);
        }
        int end = header.indexOf(';', i);
        end = end < 0 ? header.length() : end;
        out.append(header.substring(i, end).strip());
        return end;
    }

    /** A backslash after a high byte is the second half of a character of code page 932, not an escape. */
    private static int quoted(String header, int pos, StringBuilder out) {
        boolean doubleByte = false;
        int i = pos;
        while (i < header.length()) {
            char c = header.charAt(i);
            if (c == 0x1B && i + 1 < header.length()) {
                doubleByte = header.charAt(i + 1) == '$';
            } else if (!doubleByte && c == '"') {
                return i + 1;
            } else if (!doubleByte && c == '\\' && i + 1 < header.length() && header.charAt(i - 1) < 0x80) {
                char n = header.charAt(i + 1);
                if (n == '"' || n == '\\') {
                    c = n;
                    i++;
                }
            }
            out.append(c);
            i++;
        }
        return i;
    }

    /** All different values under a name, as bytes. */
    List<String> all(String name) {
        return raw.stream()
                .filter(e -> e.getKey().equals(name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** The decoded value of a parameter, or an empty string. */
    String decoded(String name) {
        String extended = extended(name);
        if (!extended.isEmpty()) {
            return extended;
        }
        List<String> plain = all(name);
        return plain.isEmpty() ? "" : Words.decode(plain.get(0));
    }

    private String extended(String name) {
        TreeMap<Integer, byte[]> pieces = new TreeMap<>();
        String charset = "";
        boolean encoded = false;
        for (Map.Entry<String, String> e : raw) {
            int number = number(e.getKey(), name);
            if (number < 0) {
                continue;
            }
            String text = e.getValue();
            if (e.getKey().endsWith("*")) {
                encoded = true;
                int first = number == 0 ? text.indexOf('\'') : -1;
                int second = first < 0 ? -1 : text.indexOf('\'', first + 1);
                if (second >= 0) {
                    charset = text.substring(0, first);
                    text = text.substring(second + 1);
                }
                pieces.putIfAbsent(number, percent(text));
            } else {
                pieces.putIfAbsent(number, text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.values().forEach(all::writeBytes);
        return encoded
                ? Words.decode(all.toByteArray(), charset)
                : Words.decode(all.toString(StandardCharsets.ISO_8859_1));
    }

    /** The number of a piece: {@code name*} is 0, {@code name*3*} is 3; -1 for anything else. */
    private static int number(String key, String name) {
        if (!key.startsWith(name + "*")) {
            return -1;
        }
        String rest = key.substring(name.length() + 1);
        String digits = rest.endsWith("*") ? rest.substring(0, rest.length() - 1) : rest;
        if (digits.isEmpty()) {
            return 0;
        }
        boolean number = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    private static byte[] percent(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
