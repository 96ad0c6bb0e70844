package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.charset.DecodedText;
import java.util.Base64;
import java.util.Locale;

/**
 * Texts that are written in base64 inside of a URL (RFC 2397): {@code data:text/csv;base64,…}. Time is linear, as a URL
 * is passed when it was read; what goes on beyond the text at hand is read as far as it stands there. Those with
 * percent signs are legible where they stand.
 */
final class DataUrls {
    private static final String SCHEME = "data:";
    private static final int LONGEST_TYPE = 100;
    private static final int SHORTEST = 12;
    private static final int GROUP = 4;

    private DataUrls() {}

    /** Takes the texts. */
    @FunctionalInterface
    interface Taker {
        /** A text and where what stands for it stands. */
        void text(String text, int from, int to);
    }

    /** Looks for URLs whose text begins in a part of the characters. */
    static void find(char[] chars, int size, int from, int to, Taker taker) {
        for (int i = from; i < to; i++) {
            if (chars[i] == ',' && i > 0 && chars[i - 1] == '4') {
                int type = type(chars, i);
                int end = type < 0 ? i : end(chars, i + 1, size);
                if (end - i > SHORTEST) {
                    String head = new String(chars, type, i - type).toLowerCase(Locale.ROOT);
                    String text = text(head, chars, i + 1, end);
                    if (!text.isEmpty()) {
                        taker.text(text, i + 1, end);
                    }
                }
                i = Math.max(i, end - 1);
            }
        }
    }

    /** Where the type of media begins that ends before the comma, or -1 where no such URL is there. */
    private static int type(char[] chars, int comma) {
        int i = comma;
        while (i > 0 && comma - i < LONGEST_TYPE && inType(chars[i - 1])) {
            i--;
        }
        for (int at = i; at + SCHEME.length() <= comma; at++) {
            if (chars[at] == 'd' && new String(chars, at, SCHEME.length()).equals(SCHEME)) {
                return at + SCHEME.length();
            }
        }
        return -1;
    }

    private static boolean inType(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "/+.;:=_-".indexOf(c) >= 0);
    }

    private static int end(char[] chars, int from, int size) {
        int i = from;
        while (i < size && chars[i] > ' ' && "\"'<>)\u3000".indexOf(chars[i]) < 0) {
            i++;
        }
        return i;
    }

    private static String text(String head, char[] chars, int from, int to) {
        boolean text =
                head.startsWith("text/") || head.startsWith(";") || head.contains("json") || head.contains("xml");
        if (!text || !head.endsWith(";base64")) {
            return "";
        }
        String written = new String(chars, from, to - from);
        String whole = written.replace("=", "");
        String groups = whole.length() % GROUP == 1 ? whole.substring(0, whole.length() - 1) : whole;
        try {
            return DecodedText.of(Base64.getDecoder().decode(groups), charset(head))
                    .text();
        } catch (IllegalArgumentException e) {
            return ""; // no base64 after all
        }
    }

    private static String charset(String head) {
        int at = head.indexOf("charset=");
        int end = at < 0 ? at : head.indexOf(';', at);
        return at < 0 ? "" : head.substring(at + "charset=".length(), end < 0 ? head.length() : end);
    }
}
