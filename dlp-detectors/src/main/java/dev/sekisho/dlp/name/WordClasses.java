package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What is known of half a million words beyond {@link NameLexicon}: which are used alike (首相 and 大統領, カルロス and アニバル,
 * トヨタ and カローラ), and whether they are common words, places, organisations or people.
 *
 * <p>The words of chiVe's vectors, clustered twice by {@code WordClassBuilder}, and the katakana and Latin words of
 * SudachiDict. An open-addressed table: 16 bits of a word's hash, and 32 bits about it. Looked into only for candidates
 * that have passed the first steps. Immutable.
 */
final class WordClasses {
    /** Bits of a class within its coarse class. */
    static final int FINE = 4;

    /** Stands for the changing end of a verb or adjective. */
    static final char STEM = '~';

    private static final String RESOURCE = "names.classes";

    private final char[] fingerprints;
    private final int[] infos;
    private final int shift;
    private final RecentWords recent = new RecentWords();
    private final RecentWords runs = new RecentWords();

    WordClasses(char[] fingerprints, int[] infos) {
        this.fingerprints = fingerprints;
        this.infos = infos;
        this.shift = 64 - Integer.numberOfTrailingZeros(infos.length);
    }

    static WordClasses load() {
        try (InputStream in = Objects.requireNonNull(WordClasses.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            SlotTable slots = SlotTable.read(in);
            return new WordClasses(slots.fingerprints, slots.values);
        } catch (IOException e) {
            throw new UncheckedIOException("the word classes of this jar are damaged", e);
        }
    }

    /** What is known of the word with this hash, or 0. */
    int get(long hash) {
        long mixed = NameLexicon.mix(hash);
        long known = recent.get(mixed);
        if (known == RecentWords.UNKNOWN) {
            known = find(mixed);
            recent.put(mixed, (int) known);
        }
        return (int) known;
    }

    /** What was found of the runs of letters asked about last; few runs make up most of the context of names. */
    RecentWords runs() {
        return runs;
    }

    private int find(long mixed) {
        int mask = infos.length - 1;
        int wanted = (int) (mixed & 0xFFFF) | 1;
        for (int i = (int) (mixed >>> shift); ; i = i + 1 & mask) {
            int fingerprint = fingerprints[i];
            if (fingerprint == 0) {
                return 0;
            }
            if (fingerprint == wanted) {
                return infos[i];
            }
        }
    }

    /** The class of a word, or 0. */
    static int fine(int info) {
        return info & 0x7FF;
    }

    /** The group of classes that a word's class belongs to, or 0. */
    static int coarse(int info) {
        return fine(info) >>> FINE;
    }

    /** The class of a word in the second clustering, or 0. */
    static int second(int info) {
        return info >>> 11 & 0x7FF;
    }

    /** Bits that say what the dictionary has the word as. */
    static int flags(int info) {
        return info >>> 22;
    }
}
