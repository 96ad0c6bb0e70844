package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

/** Builds the form in which two notations of the same address are equal. One instance builds one key. */
final class AddressKey {
    private static final Words JOINTS = Words.of("番地の", "番地ノ", "丁目", "番地割", "番地", "地割", "番", "号室", "号", "の", "ノ");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Gazetteer gazetteer;
    private final char[] text;
    private final StringBuilder key = new StringBuilder();

    private AddressKey(char[] text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    static String of(CharSequence address, Gazetteer gazetteer) {
        char[] text = new char[Math.min(address.length(), 300)];
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            char c = Addresses.fold(address.charAt(i));
            if (!Glyphs.space(c)) {
                text[n++] = c;
            }
        }
        return new AddressKey(java.util.Arrays.copyOf(text, n), gazetteer).build();
    }

    private String build() {
        int i = PostalCodes.after(text, 0, text.length);
        long head = gazetteer.headAt(text, i, text.length);
        if (head >= 0 && gazetteer.head(head).kind() == Head.Kind.PREFECTURE) {
            i = (int) (head >>> 32);
        }
        while (i < text.length) {
            i = next(i);
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == '-') {
            end--;
        }
        return key.substring(0, end);
    }

    private int next(int i) {
        if (Words.at(text, i, text.length, "大字")) {
            return i + 2;
        }
        if (text[i] == '字' && key.length() > 0) {
            return i + 1;
        }
        if (Glyphs.kind(text[i]) == Glyphs.NUMERAL) {
            int end = numeral(i);
            if (end > i) {
                return end;
            }
        }
        if (afterDigit()) {
            String joint = Glyphs.hyphen(text[i]) ? "-" : JOINTS.at(text, i, text.length);
            if (joint != null) {
                key.append('-');
                return i + joint.length();
            }
            if (Glyphs.name(text[i]) && key.charAt(key.length() - 1) == '-') {
                key.setLength(key.length() - 1);
            }
        }
        key.append(gazetteer.canonical(text[i]));
        return i + 1;
    }

    /** Whether the key ends with a digit, or with the joint after one. */
    private boolean afterDigit() {
        int last = key.length() - 1;
        return last >= 0 && (Glyphs.digit(key.charAt(last)) || key.charAt(last) == '-');
    }

    /** Appends a number in numerals that a joint follows or that follows one; gives its end, or the same index. */
    private int numeral(int from) {
        int end = from;
        int value = 0;
        int part = 0;
        while (end < text.length && end - from < 7 && Glyphs.kind(text[end]) == Glyphs.NUMERAL) {
            char c = gazetteer.canonical(text[end]);
            int digit = DIGITS.indexOf(c);
            int unit = c == '十' || c == '拾' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                value += Math.max(1, part) * unit;
                part = 0;
            } else {
                part = part * 10 + (digit >= 0 ? digit : "零壱弐参".indexOf(c));
            }
            end++;
        }
        boolean joined = end < text.length && (Glyphs.hyphen(text[end]) || JOINTS.at(text, end, text.length) != null);
        if (!joined && !(afterDigit() && end >= text.length)) {
            return from;
        }
        key.append(value + part);
        return end;
    }
}
