package dev.sekisho.dlp.legible;

import dev.sekisho.dlp.text.CharBits;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Objects;

/**
 * Makes text legible as it comes by: what is escaped is read, what nobody sees is left out, and marks that stand apart
 * from their kana are joined to them, and every line ends with a line feed alone. Text that has nothing of it is handed
 * on as it is. Time is linear; a few thousand characters are held at most. Not thread-safe.
 */
public final class LegibleText {
    /** Nothing that is written over more characters is waited for. */
    private static final int LONGEST = 4096;

    /** So much is made legible before it is handed on: places are forgotten that lie far behind what was made. */
    private static final int STEP = Places.REACH / 4;

    private static final char VOICED = '\u3099';
    private static final char HALF_VOICED = '\u309A';
    /** The first halves of bold and other digits of mathematics, and of unseen characters. */
    private static final char MATHEMATICAL = '\uD835';

    private static final char SPECIAL = '\uDB40';
    private static final char FIRST_DIGIT = '\uDFCE';
    private static final char LAST_DIGIT = '\uDFFF';
    private static final char RETURN = '\r';
    private static final String SIGNS = "&%=\\";
    private static final CharBits NOT_PLAIN =
            CharBits.of(SIGNS + RETURN + VOICED + HALF_VOICED + MATHEMATICAL + SPECIAL, Unseen.RANGES);

    private final Notation[] notations = {new References(), new Percents(), new EqualsSigns(), new Backslashes()};
    private final Taker taker;
    private final Places places = new Places();
    private final Piece piece = new Piece();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder made = new StringBuilder();
    /** How much of the raw text was read and of the legible text made. */
    private long raw;

    private long legible;

    /**
     * Makes a reader of one part.
     *
     * @param taker takes the legible text
     */
    public LegibleText(Taker taker) {
        this.taker = Objects.requireNonNull(taker, "taker");
    }

    /** Takes legible text. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes it.
         *
         * @param chars the next characters, valid during the call
         */
        void text(CharSequence chars);
    }

    /**
     * Makes one value legible.
     *
     * @param value the value of a cell, or a name
     * @return the value itself where it is legible
     */
    public static CharSequence of(CharSequence value) {
        if (plain(value)) {
            return value;
        }
        StringBuilder all = new StringBuilder(value.length());
        LegibleText reader = new LegibleText(all::append);
        reader.text(value);
        reader.finish();
        return all.toString();
    }

    /**
     * Where legible text stands in the raw text.
     *
     * @return the places of what was made so far
     */
    public Places places() {
        return places;
    }

    /**
     * Takes text, which follows what was taken before.
     *
     * @param chars the text
     */
    public void text(CharSequence chars) {
        for (int from = 0; from < chars.length(); from += STEP) {
            int to = Math.min(from + STEP, chars.length());
            step(from == 0 && to == chars.length() ? chars : chars.subSequence(from, to));
        }
    }

    private void step(CharSequence chars) {
        boolean letter = piece.length == 1 && mayBeVoiced(piece.chars[0]);
        if (chars.length() == 0 || !(letter || piece.length == 0) || !plain(chars)) {
            piece.take(chars, false);
            read();
            return;
        }
        if (letter) {
            String waited = piece.text(0, 1);
            piece.keepFrom(1);
            handOn(waited);
        }
        if (mayGoOn(chars)) {
            int last = chars.length() - 1;
            piece.take(chars.subSequence(last, last + 1), false);
            handOn(chars.subSequence(0, last));
        } else {
            handOn(chars);
        }
    }

    /** Hands on text that is legible as it is. */
    private void handOn(CharSequence chars) {
        raw += chars.length();
        legible += chars.length();
        if (chars.length() > 0) {
            taker.text(chars);
        }
    }

    /** Ends the text taken so far. */
    public void finish() {
        if (piece.length > 0) {
            piece.take("", true);
            read();
        }
    }

    private static boolean plain(CharSequence chars) {
        int length = chars.length();
        if (chars instanceof CharBuffer buffer && buffer.hasArray()) {
            int from = buffer.arrayOffset() + buffer.position();
            return plain(buffer.array(), from, from + length);
        }
        for (int i = 0; i < length; i++) {
            if (NOT_PLAIN.has(chars.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text to come may begin with a mark for its last character. */
    private static boolean mayGoOn(CharSequence chars) {
        return mayBeVoiced(chars.charAt(chars.length() - 1));
    }

    private static boolean plain(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NOT_PLAIN.has(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private void read() {
        int from = 0;
        int i = 0;
        int waiting = -1;
        while (i < piece.length && waiting < 0) {
            char c = piece.chars[i];
            if (!NOT_PLAIN.has(c)) {
                i++;
                continue;
            }
            made.setLength(0);
            int start = i;
            int end;
            if (c == VOICED || c == HALF_VOICED) {
                start = voiced(i, from);
                end = i + 1;
            } else {
                end = meant(c, i);
            }
            if (end == Notation.MORE && piece.length - i <= LONGEST) {
                waiting = i;
            } else if (end <= start) {
                i++;
            } else {
                copy(from, start);
                emit(end - start);
                piece.readTo = end;
                from = end;
                i = end;
            }
        }
        int stop = waiting >= 0 ? waiting : piece.length;
        if (!piece.last && waiting < 0 && stop > from && mayBeVoiced(piece.chars[stop - 1])) {
            stop--;
        }
        copy(from, stop);
        piece.keepFrom(stop);
        if (out.length() > 0) {
            taker.text(out);
            out.setLength(0);
        }
    }

    /** One past what is written at an index, the index itself where nothing is, or {@link Notation#MORE}. */
    private int meant(char c, int at) {
        int notation = SIGNS.indexOf(c);
        if (notation >= 0) {
            return notations[notation].read(piece, at, made);
        }
        if (c == RETURN) {
            return lineEnd(at);
        }
        if (c != MATHEMATICAL && c != SPECIAL) {
            return at + 1; // unseen
        }
        if (at + 1 >= piece.length) {
            return piece.missing(at + 1, at);
        }
        char low = piece.at(at + 1);
        if (c == SPECIAL) {
            return Character.isLowSurrogate(low) && Unseen.is(Character.toCodePoint(c, low)) ? at + 2 : at;
        }
        if (low < FIRST_DIGIT || low > LAST_DIGIT) {
            return at;
        }
        made.append((char) ('0' + (low - FIRST_DIGIT) % 10));
        return at + 2;
    }

    /** A return before a line feed is left out; by itself, as old files have it, it is one. */
    private int lineEnd(int at) {
        if (at + 1 >= piece.length && !piece.last) {
            return Notation.MORE;
        }
        if (piece.at(at + 1) != '\n') {
            made.append('\n');
        }
        return at + 1;
    }

    /** Joins a mark to the kana before it and answers where that stands; the mark itself where there is none. */
    private int voiced(int mark, int from) {
        if (mark <= from) {
            return mark + 1;
        }
        String both = Normalizer.normalize(piece.text(mark - 1, mark + 1), Normalizer.Form.NFC);
        if (both.length() != 1) {
            return mark + 1;
        }
        made.append(both);
        return mark - 1;
    }

    private static boolean mayBeVoiced(char c) {
        return c >= '\u3046' && c <= '\u30FD';
    }

    private void copy(int from, int to) {
        out.append(piece.chars, from, to - from);
        raw += to - from;
        legible += to - from;
    }

    private void emit(int width) {
        out.append(made);
        for (int i = 0; i < made.length(); i++) {
            places.add(legible + i, raw, width);
        }
        raw += width;
        legible += made.length();
        places.add(legible, raw, 1);
    }
}
