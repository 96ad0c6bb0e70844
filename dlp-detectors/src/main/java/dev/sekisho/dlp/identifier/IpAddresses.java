package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** The forms of IP addresses (RFC 791, RFC 4291) and which of them are nobody's (RFC 1918, 5737, 6598, 3849, 4193). */
final class IpAddresses {
    private IpAddresses() {}

    /** One past four octets that start at an index and that nothing goes on, or -1. */
    static int four(char[] text, int start, int limit) {
        int i = start;
        for (int octet = 0; octet < 4; octet++) {
            int from = i;
            int value = 0;
            while (i < limit && i - from < 4 && CharClass.digit(text[i])) {
                value = value * 10 + text[i++] - '0';
            }
            boolean padded = i - from > 1 && text[from] == '0';
            if (i == from || value > 255 || padded || (octet < 3 && (i >= limit || text[i++] != '.'))) {
                return -1;
            }
        }
        return ends(text, i, limit) ? i : -1;
    }

    private static boolean ends(char[] text, int i, int limit) {
        if (i >= limit) {
            return true;
        }
        byte kind = CharClass.of(text[i]);
        boolean word = kind == CharClass.DIGIT || kind == CharClass.LATIN || text[i] == '_' || text[i] == '-';
        boolean more = text[i] == '.' && i + 1 < limit && CharClass.digit(text[i + 1]);
        return !word && !more;
    }

    /** The first two octets, the first times 256. */
    static int octets(char[] text, int start, int end) {
        int first = 0;
        int i = start;
        while (i < end && text[i] != '.') {
            first = first * 10 + text[i++] - '0';
        }
        int second = 0;
        i++;
        while (i < end && text[i] != '.') {
            second = second * 10 + text[i++] - '0';
        }
        return first * 256 + second;
    }

    static boolean publicFour(int octets) {
        int first = octets / 256;
        int second = octets % 256;
        boolean inside = first == 10
                || (first == 172 && second >= 16 && second <= 31)
                || (first == 192 && (second == 168 || second == 0))
                || (first == 100 && second >= 64 && second <= 127)
                || (first == 169 && second == 254)
                || (first == 198 && (second == 18 || second == 19 || second == 51))
                || (first == 203 && second == 0);
        return !inside && first != 0 && first != 127 && first < 224;
    }

    static boolean sixSign(char c) {
        return c == ':' || hex(c);
    }

    private static boolean hex(char c) {
        return CharClass.digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Whether no earlier {@code ::} stands between two indexes, so that an address is looked at once. */
    static boolean firstMark(char[] text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text[i] == ':') {
                return false;
            }
        }
        return true;
    }

    /** Eight groups of one to four hexadecimal digits, or fewer with one {@code ::}, at least three of them. */
    static boolean six(char[] text, int start, int end) {
        int groups = 0;
        int gaps = 0;
        int i = start;
        while (i < end) {
            if (text[i] == ':') {
                boolean gap = i + 1 < end && text[i + 1] == ':';
                gaps += gap ? 1 : 0;
                if ((i == start && !gap) || (!gap && i + 1 == end)) {
                    return false;
                }
                i += gap ? 2 : 1;
                continue;
            }
            int from = i;
            i = Run.end(text, i, end, IpAddresses::hex);
            groups++;
            if (i - from > 4) {
                return false;
            }
        }
        return gaps == 0 ? groups == 8 : gaps == 1 && groups >= 3 && groups <= 7;
    }

    static boolean publicSix(char[] text, int start) {
        boolean global = text[start] == '2' || text[start] == '3';
        boolean documentation = text[start] == '2'
                && text[start + 1] == '0'
                && text[start + 2] == '0'
                && text[start + 3] == '1'
                && text[start + 4] == ':'
                && Character.toLowerCase(text[start + 5]) == 'd'
                && text[start + 6] == 'b';
        return global && !documentation;
    }
}
