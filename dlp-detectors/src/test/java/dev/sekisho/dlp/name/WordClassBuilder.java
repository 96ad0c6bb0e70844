package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Clusters the words of chiVe's vectors, as the PyPI package {@code ja-ginza} holds them, into classes of words that
 * are used alike: k-means by cosine, first into coarse classes and each of these into fine ones.
 *
 * <p>Source: {@code ja_ginza-5.3.0-py3-none-any.whl} of PyPI (SHA-256
 * {@code ac6479a805c5c5c23c270554934c1c1f344039560ef3a7e4b15a4275bea3c685}; MIT License), unpacked; its vectors are
 * those of chiVe (Works Applications, Apache License 2.0), 480,443 words on 20,000 vectors of 300 numbers.
 * {@code dump.csv} is SudachiDict as for {@link LexiconBuilder}.
 *
 * <p>Run: {@code java -cp target/classes:target/test-classes:jackson-core.jar dev.sekisho.dlp.name.WordClassBuilder
 * ja_ginza/ja_ginza-5.3.0/vocab dump.csv names.classes}. The same input gives the same file, SHA-256
 * {@code 1c677340247a666727a029b1b8467cf7e17d325a91275530ac9aded7076f588e}.
 */
final class WordClassBuilder {
    private static final int COARSE = 64;
    private static final int FINE = 1 << WordClasses.FINE;
    private static final int ROUNDS = 12;
    private static final int LONGEST = 10;
    private static final int SECOND = 2000;

    private WordClassBuilder() {}

    public static void main(String[] args) throws IOException {
        WordVectors words = WordVectors.read(Path.of(args[0]));
        int[] first = nested(words.vectors());
        int[] second = cluster(words.vectors(), all(words.vectors()), SECOND, 13);
        Map<String, Integer> table = new TreeMap<>();
        words.rows().forEach((w, r) -> {
            if (wanted(w)) {
                table.putIfAbsent(folded(w), first[r] | (second[r] + 1) << 11);
            }
        });
        try (var lines = Files.lines(Path.of(args[1]))) {
            lines.map(l -> l.split(",", -1)).filter(f -> f.length >= 18).forEach(f -> flag(f, table));
        }
        stems(table, Path.of(args[1]));
        write(table, Path.of(args[2]));
    }

    /** Puts each verb and adjective in by its stem, the likeliest of those that share it. */
    private static void stems(Map<String, Integer> table, Path dump) throws IOException {
        Map<String, Integer> costs = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        try (var lines = Files.lines(dump)) {
            lines.map(l -> l.split(",", -1))
                    .filter(f -> f.length >= 18 && (f[5].equals("動詞") || f[5].equals("形容詞")))
                    .forEach(f -> {
                        String word = folded(f[0]);
                        int n = kanji(word);
                        if (n > 0 && n < 3 && n < word.length() && table.containsKey(word)) {
                            int cost = Integer.parseInt(f[3]);
                            String stem = word.substring(0, n) + WordClasses.STEM;
                            if (cost < costs.getOrDefault(stem, Integer.MAX_VALUE)) {
                                costs.put(stem, cost);
                                words.put(stem, word);
                            }
                        }
                    });
        }
        words.forEach((stem, word) -> table.put(stem, table.getOrDefault(word, 0)));
    }

    private static int kanji(String word) {
        int n = 0;
        while (n < word.length() && NameChars.of(word.charAt(n)) == NameChars.KANJI) {
            n++;
        }
        return n;
    }

    private static int[] all(float[][] vectors) {
        return IntStream.range(0, vectors.length).toArray();
    }

    /** Coarse classes, and in each of them fine ones; no class is 0. */
    private static int[] nested(float[][] vectors) {
        int[] all = all(vectors);
        int[] coarse = cluster(vectors, all, COARSE, 7);
        int[] classes = new int[all.length];
        for (int c = 0; c < COARSE; c++) {
            int k = c;
            int[] own = IntStream.of(all).filter(r -> coarse[r] == k).toArray();
            int[] fine = cluster(vectors, own, FINE, 7);
            for (int i = 0; i < own.length; i++) {
                classes[own[i]] = c * FINE + fine[i] + FINE;
            }
        }
        return classes;
    }

    /** Notes what SudachiDict has a word as. */
    private static void flag(String[] f, Map<String, Integer> table) {
        String word = folded(f[0]);
        int flags = flags(f);
        if (flags != 0 && (table.containsKey(word) || wantedFor(word, f))) {
            table.merge(word, flags << 22, (a, b) -> a | b);
        }
    }

    private static int flags(String[] f) {
        int cost = Integer.parseInt(f[3]);
        if (f[7].equals("人名")) {
            return f[8].equals("姓") ? 1 : f[8].equals("名") ? 2 : 4;
        }
        if (f[7].equals("地名")) {
            return cost < 10000 ? 8 : 16;
        }
        if (f[6].equals("固有名詞")) {
            return 32;
        }
        if (f[5].equals("接尾辞")) {
            return 64;
        }
        if (f[5].contains("記号") || f[5].equals("空白") || f[5].startsWith("助")) {
            return 0;
        }
        return f[5].equals("名詞") ? (cost < 9000 ? 128 : 256) : 512;
    }

    private static boolean wanted(String word) {
        boolean hiragana = true;
        for (int i = 0; i < word.length(); i++) {
            byte c = NameChars.of(word.charAt(i));
            if (c < NameChars.KANJI || c > NameChars.HIRAGANA) {
                return false;
            }
            hiragana &= c == NameChars.HIRAGANA;
        }
        return word.length() > 0 && word.length() <= (hiragana ? 4 : LONGEST);
    }

    /** Words of kanji alone are in the name lexicon. */
    private static boolean wantedFor(String word, String[] f) {
        int scripts = 0;
        for (int i = 0; i < word.length(); i++) {
            scripts |= 1 << NameChars.of(word.charAt(i));
        }
        boolean katakana = (scripts & ~(1 << NameChars.KATAKANA | 1 << NameChars.DOT)) == 0;
        boolean latin = scripts == 1 << NameChars.LATIN && word.length() > 1;
        boolean noun = f[5].equals("名詞");
        boolean mixed = noun
                && scripts != 1 << NameChars.KANJI
                && (scripts & ~(1 << NameChars.KANJI | 1 << NameChars.HIRAGANA | 1 << NameChars.KATAKANA)) == 0;
        return katakana
                ? word.length() > 1 && word.length() <= 16
                : latin ? word.length() <= 12 : mixed && word.length() <= 7;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = NameChars.fold(Character.toLowerCase(word.charAt(i)));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Which of {@code k} classes each of the rows belongs to. */
    private static int[] cluster(float[][] vectors, int[] rows, int k, int seed) {
        Random random = new Random(seed);
        int width = vectors[0].length;
        float[][] centres = new float[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = vectors[rows[random.nextInt(rows.length)]].clone();
        }
        int[] of = new int[rows.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[k][width];
            IntStream.range(0, rows.length).parallel().forEach(i -> of[i] = nearest(vectors[rows[i]], centres));
            for (int i = 0; i < rows.length; i++) {
                float[] v = vectors[rows[i]];
                float[] s = sums[of[i]];
                for (int d = 0; d < width; d++) {
                    s[d] += v[d];
                }
            }
            for (int c = 0; c < k; c++) {
                centres[c] = unit(sums[c]);
            }
        }
        return of;
    }

    private static int nearest(float[] v, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int d = 0; d < v.length; d++) {
                dot += v[d] * centres[c][d];
            }
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return best;
    }

    private static float[] unit(float[] sum) {
        double norm = 1e-9;
        for (float x : sum) {
            norm += x * x;
        }
        float[] unit = Arrays.copyOf(sum, sum.length);
        for (int d = 0; d < unit.length; d++) {
            unit[d] /= (float) Math.sqrt(norm);
        }
        return unit;
    }

    private static void write(Map<String, Integer> words, Path file) throws IOException {
        int bits = 32 - Integer.numberOfLeadingZeros(words.size() * 3 / 2);
        long[] table = new long[1 << bits];
        words.forEach((w, c) -> insert(table, bits, w, c));
        char[] fingerprints = new char[table.length];
        int[] infos = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            fingerprints[i] = (char) (table[i] >>> 32);
            infos[i] = (int) table[i];
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            SlotTableWriter.write(out, fingerprints, infos);
        }
        System.out.println(words.size() + " words, 2^" + bits + " slots, " + Files.size(file) + " bytes");
    }

    private static void insert(long[] table, int bits, String word, int value) {
        long h = NameLexicon.SEED;
        for (int i = 0; i < word.length(); i++) {
            h = NameLexicon.add(h, word.charAt(i));
        }
        int i = NameLexicon.slot(h, 64 - bits);
        while (table[i] != 0 && table[i] >>> 32 != NameLexicon.fingerprint(h)) {
            i = i + 1 & table.length - 1;
        }
        if (table[i] == 0) {
            table[i] = (long) NameLexicon.fingerprint(h) << 32 | (value & 0xFFFFFFFFL);
        }
    }
}
