package dev.sekisho.dlp.address;

import java.util.ArrayList;
import java.util.List;

/**
 * Which characters of names of places are variants of one: old and new forms, widths. Names are hashed by the ones that
 * stand for them. Immutable.
 */
final class Variants {
    /** The first half of a sign that chooses one of the forms of the character before it. */
    static final int VARIATION_SELECTOR = 0xDB40;

    private final char[] canon = new char[1 << 16];

    Variants(String pairs) {
        for (int c = 0; c < canon.length; c++) {
            canon[c] = (char) c;
        }
        for (int c = 0xFF01; c <= 0xFF5E; c++) {
            canon[c] = (char) (c - 0xFEE0);
        }
        String half = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
        for (int i = 0; i < half.length(); i++) {
            canon[0xFF66 + i] = half.charAt(i);
        }
        for (int i = 0; i < pairs.length(); i += 2) {
            canon[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        for (int c = 0xFF66; c < 0xFF9E; c++) {
            canon[c] = canon[canon[c]];
        }
    }

    /** The character that stands for all its variants in the look-ups. */
    char canonical(char c) {
        return canon[c];
    }

    /** A hash of no characters yet; of names of one place by its number. */
    static int start(int seed) {
        return 0x811C9DC5 ^ seed * 0x9E3779B1;
    }

    /** A hash with a character more, whichever variant it is. */
    int step(int hash, char c) {
        return (hash ^ canon[c]) * 0x01000193;
    }

    /** Mixes a hash when all characters are in it. */
    static int finish(int hash) {
        int h = hash ^ hash >>> 15;
        h *= 0x2C1B3C6D;
        return h ^ h >>> 12;
    }

    /** All spellings of some names. */
    String[] spellings(List<String> names) {
        char[] first = new char[canon.length];
        char[] next = new char[canon.length];
        for (char c = 0x9FFF; c >= 0x3040; c--) {
            next[c] = first[canon[c]];
            first[canon[c]] = c;
        }
        List<String> spelled = new ArrayList<>(names.size() * 2);
        for (String name : names) {
            spell(name.toCharArray(), 0, first, next, spelled);
        }
        return spelled.toArray(new String[0]);
    }

    /**
     * Adds all spellings of a name; those with many variants of many characters do not occur.
     *
     * @param first by character that stands for its variants: the least of them
     * @param next by variant: the next of the same, or 0
     */
    private void spell(char[] name, int from, char[] first, char[] next, List<String> out) {
        for (int i = from; i < name.length; i++) {
            char own = name[i];
            for (char c = first[canon[own]]; c != 0; c = next[c]) {
                if (c != own) {
                    name[i] = c;
                    spell(name, i + 1, first, next, out);
                }
            }
            name[i] = own;
        }
        out.add(new String(name));
    }
}
