package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.text.JapaneseLetters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Values in base64, as directories and interfaces write what is not ASCII. */
final class Base64Value {
    private static final int SHORTEST = 8;
    private static final int GROUP = 4;
    /** From so many digits on, other encodings than UTF-8 are no chance either. */
    private static final int SURE = 64;

    /** So many letters of Japanese are no chance. */
    private static final int LEAST_JAPANESE = 2;

    private Base64Value() {}

    /** The text that a value stands for, where it is Japanese; else the value itself. */
    static CharSequence decoded(CharSequence value) {
        int length = value.length();
        if (length < SHORTEST || length % GROUP != 0 || !digits(value)) {
            return value;
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(value.toString());
        } catch (IllegalArgumentException e) {
            return value;
        }
        DecodedText text = DecodedText.of(bytes, "");
        boolean sure = length >= SURE || text.encoding().charset().equals(StandardCharsets.UTF_8);
        return sure && text.exact() && japanese(text.text()) ? text.text() : value;
    }

    /** Digits of base64, letters of both cases among them: a number or a word is none. */
    private static boolean digits(CharSequence value) {
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digit = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '+'
                    || c == '/'
                    || (c == '=' && i >= value.length() - 2);
            if (!digit) {
                return false;
            }
            lower |= c >= 'a' && c <= 'z';
            upper |= c >= 'A' && c <= 'Z';
        }
        return lower && upper;
    }

    /**
     * Letters of Japanese and ASCII, and nothing else; by chance a number that is no text reads as a few rare letters.
     */
    private static boolean japanese(String text) {
        int japanese = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = JapaneseLetters.has(c);
            boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF';
            if (!letter && !plain) {
                return false;
            }
            japanese += letter ? 1 : 0;
        }
        return japanese >= LEAST_JAPANESE;
    }
}
