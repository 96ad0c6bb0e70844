package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Likelihood;

/** What tables and people ask about addresses. Stateless and thread-safe. */
public final class Addresses {
    private static final int LONGEST = 300;

    private Addresses() {}

    /**
     * How plausible it is that a whole cell is an address, fast enough to ask for each of millions of cells. A postal
     * code before the address is allowed.
     *
     * @param cell the text of the cell, as it stands
     * @return {@link Likelihood#VERY_UNLIKELY} when it does not begin as an address does
     */
    public static Likelihood plausibility(CharSequence cell) {
        int n = cell.length();
        if (n < 4 || n > LONGEST) {
            return Likelihood.VERY_UNLIKELY;
        }
        char[] text = folded(cell);
        int start = PostalCodes.after(text, 0, n);
        int end = Cells.trim(text, start, n);
        if (start >= end || !Glyphs.name(text[start])) {
            return Likelihood.VERY_UNLIKELY;
        }
        return Shared.plausibility(text, start, end);
    }

    /**
     * Whether a line below an address goes on with it: a house with its room, or a floor.
     *
     * @param line the line, without spaces around it
     * @return true when all of it is that
     */
    public static boolean building(CharSequence line) {
        char[] text = folded(line);
        return text.length > 0 && Building.line(text, 0, text.length);
    }

    /**
     * An address in a form in which two notations of the same are equal: without spaces, prefecture, 大字 and 字, with
     * digits for numerals, and {@code -} for 丁目, 番地, 番, 号, の and all hyphens; old characters are as their new forms.
     *
     * @param address the address, as it stands
     * @return the form to compare; empty when there is nothing to compare
     */
    public static String comparisonKey(CharSequence address) {
        return AddressKey.of(address, Gazetteer.get());
    }

    private static char[] folded(CharSequence cell) {
        char[] text = new char[cell.length()];
        for (int i = 0; i < text.length; i++) {
            text[i] = fold(cell.charAt(i));
        }
        return text;
    }

    /** Full-width ASCII to ASCII, one to one. */
    static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        return c == '　' ? ' ' : c;
    }

    /** Made when first asked. */
    private static final class Shared {
        private static final AddressReader READER = new AddressReader(Gazetteer.get());

        static Likelihood plausibility(char[] text, int start, int end) {
            AddressReader.Reading r = READER.read(text, start, start, end);
            if (r == null || r.start() != start) {
                return Likelihood.VERY_UNLIKELY;
            }
            return r.end() == end ? r.likelihood() : Likelihood.UNLIKELY;
        }
    }
}
