package dev.sekisho.dlp.address;

/** What tables and people ask about addresses. Stateless and thread-safe. */
public final class Addresses {
    private Addresses() {}

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
}
