package dev.sekisho.dlp.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How likely bytes are under an encoding: the logarithm of the probability of the characters they would be, by a coarse
 * model of Japanese and Western text. Values for the same bytes can be compared, however many characters they become.
 */
final class Plausibility {
    private static final float ERROR = -25;

    /** What kind of character each UTF-16 code unit is. */
    private static final byte[] KINDS = kinds();

    private Plausibility() {}

    /**
     * Kinds of characters, with the logarithm of the probability of one character of the kind, alone and after one of
     * the same kind.
     */
    private enum Kind {
        OTHER(-16, -14),
        CONTROL(-20, -20),
        BLANK(-4, -3.5f),
        ASCII(-5.6f, -5),
        HIRAGANA(-6, -5.5f),
        KATAKANA(-7.5f, -5.5f),
        KANJI_1(-9.2f, -8.7f),
        KANJI_2(-12.3f, -12.3f),
        KANJI_VENDOR(-11.8f, -11.8f),
        CJK_PUNCTUATION(-7, -8),
        FULL_WIDTH(-7.5f, -6),
        HALF_WIDTH_KANA(-9.5f, -4.6f),
        HALF_WIDTH_MARK(-11, -10),
        JIS_SYMBOL(-11, -9),
        WESTERN_LETTER(-9, -8.5f),
        WESTERN_MARK(-11, -12),
        HANGUL(-13, -9),
        RARE_KANJI(-17.5f, -17.5f),
        PRIVATE(-17, -17);

        final float alone;
        final float again;

        Kind(float alone, float again) {
            this.alone = alone;
            this.again = again;
        }

        /** The place in {@link #KIND}, small enough for a table of bytes. */
        @SuppressWarnings("EnumOrdinal")
        byte code() {
            return (byte) ordinal();
        }
    }

    private static final Kind[] KIND = Kind.values();
    private static final int MOST_CHARS = 4096;
    private static final int FEW_CHARS = 16;

    /** Room for decoded bytes, no more than few need: small pieces of text are judged, too. */
    private static CharBuffer chars(int bytes) {
        return CharBuffer.allocate(Math.min(MOST_CHARS, bytes + FEW_CHARS));
    }

    /** The score of the bytes; {@code complete} tells whether an unfinished character at the end is an error. */
    static float score(byte[] bytes, int length, Charset charset, boolean complete) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = chars(length);
        float sum = 0;
        int before = ' ';
        while (true) {
            CoderResult result = decoder.decode(in, out, complete);
            out.flip();
            sum += score(out, before);
            before = out.limit() > 0 ? out.get(out.limit() - 1) : before;
            out.clear();
            if (result.isError()) {
                sum += ERROR * result.length();
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return sum;
            }
        }
    }

    private static float score(CharBuffer chars, int before) {
        float sum = 0;
        int last = KINDS[before];
        while (chars.hasRemaining()) {
            int kind = KINDS[chars.get()];
            sum += kind == last ? KIND[kind].again : KIND[kind].alone;
            sum += transition(KIND[last], KIND[kind]);
            last = kind;
        }
        return sum;
    }

    /** Kanji hardly ever touch Latin letters in a word, accented letters nearly always do. */
    private static float transition(Kind from, Kind to) {
        if ((to == Kind.KANJI_2 && from == Kind.ASCII) || (from == Kind.KANJI_2 && to == Kind.ASCII)) {
            return -2;
        }
        return from == Kind.WESTERN_LETTER && to == Kind.KANJI_1 ? -4 : 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x10000];
        fill(kinds, 0, 0x1F, Kind.CONTROL);
        fill(kinds, 0x20, 0x7E, Kind.ASCII);
        fill(kinds, 0x7F, 0x9F, Kind.CONTROL);
        fill(kinds, 0xA0, 0xBF, Kind.WESTERN_MARK);
        fill(kinds, 0xC0, 0x17F, Kind.WESTERN_LETTER);
        fill(kinds, 0x2010, 0x2122, Kind.WESTERN_MARK);
        fill(kinds, 0x3400, 0x9FFF, Kind.RARE_KANJI);
        fill(kinds, 0xAC00, 0xD7A3, Kind.HANGUL);
        fill(kinds, 0xE000, 0xF8FF, Kind.PRIVATE);
        fill(kinds, 0xF900, 0xFAFF, Kind.RARE_KANJI);
        fill(kinds, 0xFFF0, 0xFFFF, Kind.CONTROL);
        kinds[' '] = kinds['\t'] = kinds['\n'] = kinds['\r'] = Kind.BLANK.code();
        doubleByte(kinds);
        fill(kinds, 0x3041, 0x309F, Kind.HIRAGANA);
        fill(kinds, 0x30A0, 0x30FF, Kind.KATAKANA);
        fill(kinds, 0x3000, 0x301F, Kind.CJK_PUNCTUATION);
        kinds[0x30FB] = Kind.CJK_PUNCTUATION.code();
        fill(kinds, 0xFF01, 0xFF5E, Kind.FULL_WIDTH);
        fill(kinds, 0xFF61, 0xFF65, Kind.HALF_WIDTH_MARK);
        fill(kinds, 0xFF66, 0xFF9F, Kind.HALF_WIDTH_KANA);
        return kinds;
    }

    /** The kinds of everything that code page 932 writes with two bytes, by its place in the table. */
    private static void doubleByte(byte[] kinds) {
        for (int lead = 0x81; lead <= 0xFC; lead++) {
            for (int trail = 0x40; trail <= 0xFC; trail++) {
                if ((lead >= 0xA0 && lead < 0xE0) || (lead >= 0xF0 && lead < 0xFA) || trail == 0x7F) {
                    continue;
                }
                String s = new String(new byte[] {(byte) lead, (byte) trail}, TextEncoding.CP932);
                if (s.length() == 1 && s.charAt(0) != '\uFFFD' && s.charAt(0) >= 0x80) {
                    kinds[s.charAt(0)] = doubleByteKind((lead << 8) | trail).code();
                }
            }
        }
    }

    private static Kind doubleByteKind(int code) {
        if (code >= 0xED40) {
            return Kind.KANJI_VENDOR;
        }
        if (code >= 0x989F) {
            return Kind.KANJI_2;
        }
        return code >= 0x889F ? Kind.KANJI_1 : Kind.JIS_SYMBOL;
    }

    private static void fill(byte[] kinds, int first, int last, Kind kind) {
        Arrays.fill(kinds, first, last + 1, kind.code());
    }

    /** Whether the bytes are UTF-8 without an error. */
    static boolean isUtf8(byte[] bytes, int length, boolean complete) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = chars(length);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), complete);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
        }
    }
}
