package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    /** Hashes of the words and of all their ends. */
    private final long[] table;

    private final List<String> words;
    private final int longest;

    private Lexemes(Collection<String> words) {
        this.words = words.stream().map(Lexemes::folded).distinct().toList();
        int characters = 0;
        for (String word : this.words) {
            characters += word.length();
        }
        table = new long[Integer.highestOneBit(Math.max(8, characters)) * 4];
        int most = 0;
        for (String word : this.words) {
            long h = 0;
            for (int i = word.length() - 1; i >= 0; i--) {
                h = add(h, word.charAt(i));
                put(h, i == 0);
            }
            most = Math.max(most, word.length());
        }
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
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    words(line, section);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words of this jar are damaged", e);
        }
        Map<String, Lexemes> sets = new HashMap<>();
        sections.forEach((name, words) -> sets.put(name, of(words)));
        return sets;
    }

    private static void words(String line, List<String> into) {
        String kept = line.replace("\\ ", "\u0000");
        for (String word : kept.split(" ", -1)) {
            if (!word.isEmpty()) {
                into.add(word.replace('\u0000', ' '));
            }
        }
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(Fold.fold(word.charAt(i)));
        }
        return out.toString();
    }

    private static long add(long hash, char c) {
        return (hash + c + 1) * 0x9E3779B97F4A7C15L;
    }

    private void put(long hash, boolean word) {
        int i = find(hash);
        boolean known = table[i] != 0 && (table[i] & WORD) != 0;
        table[i] = word || known ? hash | WORD : hash & ~WORD;
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
