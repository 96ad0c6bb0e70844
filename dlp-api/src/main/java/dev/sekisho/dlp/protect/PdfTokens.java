package dev.sekisho.dlp.protect;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one PDF dictionary (ISO 32000-2, 7.3), strings left out. Not a parser: enough to find a key's value.
 */
final class PdfTokens {
    private static final int MOST = 10_000;

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final String text;
    private int at;
    private int depth;

    private PdfTokens(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Reads from before a dictionary to its end, or to the end of the text. */
    static PdfTokens read(String text, int from) {
        PdfTokens dictionary = new PdfTokens(text, from);
        boolean more = true;
        while (more && dictionary.at < text.length() && dictionary.tokens.size() < MOST) {
            more = dictionary.next();
        }
        return dictionary;
    }

    private void add(String token) {
        tokens.add(token);
        depths.add(depth);
    }

    private boolean next() {
        char c = text.charAt(at);
        if (text.startsWith("<<", at)) {
            add("<<");
            depth++;
            at += 2;
        } else if (text.startsWith(">>", at)) {
            depth--;
            at += 2;
            return depth > 0;
        } else if (c == '(') {
            string();
        } else if (c == '<') {
            int end = text.indexOf('>', at);
            at = end < 0 ? text.length() : end + 1;
        } else if (c == '%') {
            while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
                at++;
            }
        } else if (isRegular(c) || c == '/') {
            int start = at;
            at++;
            while (at < text.length() && isRegular(text.charAt(at))) {
                at++;
            }
            add(text.substring(start, at));
        } else {
            at++;
        }
        return true;
    }

    private void string() {
        int open = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            }
            if (open == 0) {
                at++;
                return;
            }
        }
    }

    private static boolean isRegular(char c) {
        return c > ' ' && c < 0x7f && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** Where the value of a key of the outermost dictionary stands, or -1. */
    int valueOf(String key) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (depths.get(i) == 1 && tokens.get(i).equals(key)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A token, or an empty string outside. */
    String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }

    boolean contains(String token) {
        return tokens.contains(token);
    }
}
