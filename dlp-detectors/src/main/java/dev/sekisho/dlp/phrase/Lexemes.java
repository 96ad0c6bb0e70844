package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.Fold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A set of words that is asked by their ends: which of them ends here? One pass to the left, which stops where no word
 * ends like the text; no object, no string. Words are compared folded. Immutable and thread-safe.
 */
public final class Lexemes {
    /** In a hash of the table: a word ends with these characters, and is these characters. */
    private static final long WORD = 1;

    private static final int LAST_BITS = 10;

    /** Hashes of the words and of all their ends. */
    private final long[] table;
    /** A bit for each hash of a word's last character: says of most texts that they end with no word. */
    private final long[] lasts = new long[(1 << LAST_BITS) / Long.SIZE];

    private final List<String> words;
    private final int longest;

    private Lexemes(Collection<String> words) {
        int characters = 0;
        for (String word : words) {
            characters += word.length();
        }
        table = new long[Integer.highestOneBit(Math.max(8, characters)) * 4];
        List<String> distinct = new ArrayList<>(words.size());
        int most = 0;
        for (String written : words) {
            String word = folded(written);
            if (put(word)) {
                int last = last(word.charAt(word.length() - 1));
                lasts[last >>> 6] |= 1L << last;
                distinct.add(word);
                most = Math.max(most, word.length());
            }
        }
        this.words = List.copyOf(distinct);
        longest = most;
    }

    /**
     * Makes a set.
     *
     * @param words the words
     * @return the set
     */
    public static Lexemes of(String... words) {
        return new Lexemes(List.of(words));
    }

    /**
     * Makes a set.
     *
     * @param words the words
     * @return the set
     */
    public static Lexemes of(Collection<String> words) {
        return new Lexemes(words);
    }

    /**
     * Reads sets from a resource: {@code [name]} on a line of its own, then words separated by spaces ({@code \ } is a
     * space in a word); lines that begin with {@code #} are remarks.
     *
     * @param owner the class beside which the resource lies
     * @param resource its name
     * @return the sets by name
     * @throws UncheckedIOException when the resource cannot be read
     */
    public static Map<String, Lexemes> read(Class<?> owner, String resource) {
        Map<String, Lexemes> sets = new HashMap<>();
        for (Map.Entry<String, List<String>> section : sections(owner, resource).entrySet()) {
            sets.put(section.getKey(), of(section.getValue()));
        }
        return sets;
    }

    /**
     * Reads the words of such a resource, where no set of them is asked for.
     *
     * @param owner the class beside which the resource lies
     * @param resource its name
     * @return the words by the names of their sets, as they are written
     * @throws UncheckedIOException when the resource cannot be read
     */
    public static Map<String, List<String>> sections(Class<?> owner, String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        String text = text(owner, resource);
        List<String> section = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = end(text, from, text.length(), '\n');
            int last = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            char first = from < last ? text.charAt(from) : '#';
            if (first == '[') {
                section = new ArrayList<>();
                List<String> known = sections.putIfAbsent(text.substring(from + 1, last - 1), section);
                section = known == null ? section : known;
            } else if (first != '#') {
                words(text, from, last, section);
            }
            from = end + 1;
        }
        return sections;
    }

    private static String text(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of this jar are damaged", e);
        }
    }

    private static void words(String text, int from, int to, List<String> into) {
        int at = from;
        while (at < to) {
            int end = end(text, at, to, ' ');
            while (end > at && end < to && text.charAt(end - 1) == '\\') {
                end = end(text, end + 1, to, ' ');
            }
            if (end > at) {
                String word = text.substring(at, end);
                into.add(word.indexOf('\\') < 0 ? word : word.replace("\\ ", " "));
            }
            at = end + 1;
        }
    }

    /** Where a sign stands next, or the limit. */
    private static int end(String text, int from, int to, char sign) {
        int end = text.indexOf(sign, from);
        return end < 0 || end > to ? to : end;
    }

    private static String folded(String word) {
        int i = 0;
        while (i < word.length() && Fold.fold(word.charAt(i)) == word.charAt(i)) {
            i++;
        }
        return i == word.length() ? word : Fold.fold(word);
    }

    private static int last(char c) {
        return (c * 0x9E3779B1) >>> (Integer.SIZE - LAST_BITS);
    }

    private static long add(long hash, char c) {
        return (hash + c + 1) * 0x9E3779B97F4A7C15L;
    }

    /** Enters a word with all its ends; says whether it is new. */
    private boolean put(String word) {
        boolean fresh = false;
        long h = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            h = add(h, word.charAt(i));
            fresh = put(h, i == 0);
        }
        return fresh;
    }

    private boolean put(long hash, boolean word) {
        int i = find(hash);
        boolean known = table[i] != 0 && (table[i] & WORD) != 0;
        table[i] = word || known ? hash | WORD : hash & ~WORD;
        return !known;
    }

    /** Where a hash stands, or the empty place where it would. */
    private int find(long hash) {
        int i = slot(hash);
        while (table[i] != 0 && ((table[i] ^ hash) | WORD) != WORD) {
            i = i + 1 & table.length - 1;
        }
        return i;
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & table.length - 1;
    }

    /**
     * The length of the longest word that ends at a place.
     *
     * @param text folded text
     * @param from where the word may begin at the earliest
     * @param end one past the word's last index
     * @return the length, or 0 when no word ends here
     */
    public int before(char[] text, int from, int end) {
        int last = end > from ? last(text[end - 1]) : 0;
        if ((lasts[last >>> 6] & 1L << last) == 0) {
            return 0;
        }
        int best = 0;
        long h = 0;
        int stop = Math.max(from, end - longest);
        for (int i = end - 1; i >= stop; i--) {
            h = add(h, text[i]);
            long known = table[find(h)];
            if (known == 0) {
                return best;
            }
            best = (known & WORD) != 0 ? end - i : best;
        }
        return best;
    }

    /**
     * Whether a stretch of text is one of the words.
     *
     * @param text folded text
     * @param from its first index
     * @param to one past its last index
     * @return whether it is a word of the set
     */
    public boolean holds(char[] text, int from, int to) {
        return to > from && to - from <= longest && before(text, from, to) == to - from;
    }

    /**
     * The words, folded.
     *
     * @return the words
     */
    public List<String> words() {
        return words;
    }
}
