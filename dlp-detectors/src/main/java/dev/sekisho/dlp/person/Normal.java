package dev.sekisho.dlp.person;

import java.util.Arrays;

/**
 * Brings values to the form in which equal data are equal characters. Works in one buffer, valid until the next call;
 * values beyond its length are cut off. Takes arrays, as a large table has many millions of values.
 */
final class Normal {
    private static final int LONGEST = 256;
    private static final String HALF_KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private static final String VOICELESS = "カキクケコサシスセソタチツテトハヒフヘホ";
    private static final String OLD = "髙﨑濵濱邊邉齋齊澤廣德惠櫻國圓榮眞彥瀨嶋嶌檜桒栁祐";
    private static final String NEW = "高崎浜浜辺辺斎斉沢広徳恵桜国円栄真彦瀬島島桧桑柳祐";
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private static final char FIRST_KANJI = '\u4e00';
    private static final char LAST_KANJI = '\u9fff';

    /** By character: whether it stands in a name, or in an address, as it is. */
    private static final byte[] PLAIN = plain();

    private static final int IN_NAMES = 1;
    private static final int IN_ADDRESSES = 2;

    private final char[] out = new char[LONGEST];
    private int length;

    private static byte[] plain() {
        byte[] plain = new byte[1 << 16];
        Arrays.fill(plain, 'ぁ', 'ヺ' + 1, (byte) IN_ADDRESSES);
        Arrays.fill(plain, FIRST_KANJI, LAST_KANJI + 1, (byte) (IN_NAMES | IN_ADDRESSES));
        without(plain, OLD, IN_NAMES);
        without(plain, KANJI_DIGITS + "十百千丁番号のノ", IN_ADDRESSES);
        return plain;
    }

    private static void without(byte[] plain, String chars, int bit) {
        for (int i = 0; i < chars.length(); i++) {
            plain[chars.charAt(i)] &= (byte) ~bit;
        }
    }

    char[] chars() {
        return out;
    }

    int length() {
        return length;
    }

    private void put(char c) {
        if (length < LONGEST) {
            out[length++] = c;
        }
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - 0xfee0));
        }
        return c >= '｡' && c <= 'ﾟ' ? HALF_KANA.charAt(c - '｡') : c;
    }

    /** A name: no spaces and dots, one form of old and new characters; a name all in kana in katakana. */
    Normal name(char[] v, int from, int to) {
        length = 0;
        boolean kana = true;
        for (int i = from; i < to; i++) {
            if ((PLAIN[v[i]] & IN_NAMES) != 0) {
                put(v[i]);
                kana = false;
                continue;
            }
            char c = fold(v[i]);
            if (c == '゛' || c == '゜') {
                voice(c);
            } else if (c != ' '
                    && c != '\u3000'
                    && c != '\u00a0'
                    && c != '・'
                    && c != '='
                    && c != '\t'
                    && c != '\n'
                    && c != '\r') {
                int old = OLD.indexOf(c);
                put(old < 0 ? c : NEW.charAt(old));
                kana &= (c >= 'ぁ' && c <= 'ヺ') || c == 'ー';
            }
        }
        for (int i = 0; kana && i < length; i++) {
            out[i] = out[i] <= 'ゖ' ? (char) (out[i] + 0x60) : out[i];
        }
        return this;
    }

    /** Joins a half-width voiced mark with the kana before it. */
    private void voice(char mark) {
        if (length > 0) {
            char c = out[length - 1];
            if (mark == '゛' && VOICELESS.indexOf(c) >= 0) {
                out[length - 1] = (char) (c + 1);
            } else if (mark == '゛' && c == 'ウ') {
                out[length - 1] = 'ヴ';
            } else if (mark == '゜' && c >= 'ハ' && c <= 'ホ') {
                out[length - 1] = (char) (c + 2);
            }
        }
    }

    /** A phone number: its digits, with the leading zero of the domestic form. */
    Normal phone(char[] v, int from, int to) {
        length = 0;
        if (plainPhone(v, from, to)) {
            return this;
        }
        length = 0;
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            char c = fold(v[i]);
            foreign |= c == '+' && length == 0;
            if (c >= '0' && c <= '9') {
                put(c);
            }
        }
        if (foreign && length > 4 && out[0] == '8' && out[1] == '1') {
            drop(out[2] == '0' ? 2 : 1);
            out[0] = '0';
        } else if (!foreign && (length == 9 || length == 10) && out[0] != '0') {
            System.arraycopy(out, 0, out, 1, length++);
            out[0] = '0';
        }
        return this;
    }

    /** Takes the digits of a number with hyphens that starts with its zero, as nearly all do; else says no. */
    private boolean plainPhone(char[] v, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = v[i];
            if (c >= '0' && c <= '9') {
                out[length++] = c;
            } else if (c != '-') {
                return false;
            }
        }
        return length > 0 && out[0] == '0';
    }

    private void drop(int n) {
        length -= n;
        System.arraycopy(out, n, out, 0, length);
    }

    /** Whether the phone number normalised last is a mobile one, which belongs to one person. */
    boolean mobile() {
        return length == 11 && out[0] == '0' && out[1] >= '6' && out[1] <= '9' && out[2] == '0';
    }

    /** A mail address or an identifier: no spaces and hyphens of identifiers, lower case, ASCII. */
    Normal code(char[] v, int from, int to, boolean keepPunctuation) {
        length = 0;
        for (int i = from; i < to; i++) {
            char c = fold(v[i]);
            boolean letter = (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c > 0x2fff && c != '\u3000' && c != '第' && c != '号');
            if (letter || (keepPunctuation && c > ' ' && c < 0x80)) {
                put(c);
            }
        }
        return this;
    }

    /** A date as eight digits of the Western calendar, else the characters without spaces. */
    Normal date(char[] v, int from, int to) {
        int day = Day.parse(v, from, to);
        if (day == 0) {
            return code(v, from, to, true);
        }
        length = 0;
        for (int unit = 10_000_000; unit > 0; unit /= 10) {
            put((char) ('0' + day / unit % 10));
        }
        return this;
    }

    /** An address: no spaces, all kinds of number words and hyphens alike, so that 一丁目2番3号 equals 1-2-3. */
    Normal address(char[] v, int from, int to) {
        length = 0;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = v[i];
            boolean number = digit(c);
            if (number || (PLAIN[c] & IN_ADDRESSES) != 0) {
                if (dash && number) {
                    put('-');
                }
                put(c);
                dash = false;
                continue;
            }
            c = fold(c);
            int skip = i > from ? separator(v, i, to, c) : unit(v, i, to, c) ? 2 : 0;
            if (skip > 0) {
                dash = length > 0 && digit(out[length - 1]);
                i += skip - 1;
            } else if (c != ' ' && c != '\u3000' && c != '\t' && c != '\n' && c != '\r') {
                int kanji = kanjiNumber(v, i, to);
                if (dash && (digit(c) || kanji > 0)) {
                    put('-');
                }
                dash = false;
                if (kanji > 0) {
                    number(kanji >>> 8);
                    i += (kanji & 0xff) - 1;
                } else {
                    put(c);
                }
            }
        }
        return this;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many characters part two numbers here: a number word or a hyphen, else 0. */
    private static int separator(char[] v, int at, int to, char c) {
        if (unit(v, at, to, c)) {
            return 2;
        }
        boolean mark = c == '番'
                || c == '号'
                || c == 'の'
                || c == '-'
                || c == 'ー'
                || c == '−'
                || (c >= '‐' && c <= '―')
                || c == 'ノ';
        return mark ? 1 : 0;
    }

    private static boolean unit(char[] v, int at, int to, char c) {
        return at + 1 < to && ((c == '丁' && v[at + 1] == '目') || (c == '番' && v[at + 1] == '地'));
    }

    /** A kanji number that a number word follows: its value and length as {@code value << 8 | length}, else 0. */
    private static int kanjiNumber(char[] v, int at, int to) {
        int value = 0;
        int part = 0;
        int i = at;
        for (; i < to && i - at < 8; i++) {
            char c = v[i];
            int digit = KANJI_DIGITS.indexOf(c);
            if (digit >= 0) {
                part = part * 10 + digit;
            } else if (c == '十' || c == '百' || c == '千') {
                value += Math.max(part, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                part = 0;
            } else {
                break;
            }
        }
        boolean numbered = i > at && (i == to || "丁番号の-－−条線階".indexOf(v[i]) >= 0);
        return numbered ? Math.min(value + part, 99_999) << 8 | i - at : 0;
    }

    private void number(int value) {
        int unit = 1;
        while (unit * 10 <= value) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            put((char) ('0' + value / unit % 10));
        }
    }
}
