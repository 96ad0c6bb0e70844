package dev.sekisho.dlp.servlet;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name under which an answer is saved (RFC 6266), or else the end of its path. */
final class FileNames {
    private static final String EXTENDED = "filename*";
    private static final String PLAIN = "filename";

    private FileNames() {}

    /** The name, without folders, or an empty string. */
    static String of(@Nullable String disposition, String path) {
        String named = disposition == null ? "" : named(disposition);
        return named.isEmpty() ? last(decoded(path, StandardCharsets.UTF_8)) : last(named);
    }

    private static String named(String disposition) {
        String plain = "";
        for (int i = end(disposition, 0) + 1; i < disposition.length(); i = end(disposition, i) + 1) {
            String parameter = disposition.substring(i, end(disposition, i)).strip();
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : parameter.substring(0, equals).strip();
            if (name.equalsIgnoreCase(EXTENDED)) {
                return extended(parameter.substring(equals + 1).strip());
            }
            if (name.equalsIgnoreCase(PLAIN)) {
                plain = unquoted(parameter.substring(equals + 1).strip());
            }
        }
        return plain;
    }

    /** Where the semicolon stands that ends a parameter; those in quotes end none. */
    private static int end(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != '"') {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && i + 1 < text.length() - 1 ? text.charAt(++i) : c);
        }
        return out.toString();
    }

    /** A value of RFC 8187: UTF-8''%E5%90%8D. */
    private static String extended(String text) {
        int charset = text.indexOf('\'');
        int language = text.indexOf('\'', charset + 1);
        if (charset <= 0 || language < 0) {
            return unquoted(text);
        }
        try {
            return decoded(text.substring(language + 1), Charset.forName(text.substring(0, charset)));
        } catch (IllegalArgumentException e) {
            return text.substring(language + 1);
        }
    }

    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
