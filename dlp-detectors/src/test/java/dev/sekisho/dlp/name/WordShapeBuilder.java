package dev.sekisho.dlp.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Learns from the words of SudachiDict which pieces of a word speak for a name, by logistic regression: of katakana
 * words the people's against all others, of kanji words the given names against words that are no names.
 *
 * <p>Run: {@code java -cp target/classes:target/test-classes dev.sekisho.dlp.name.WordShapeBuilder dump.csv
 * names.shapes}. The same input gives the same file, SHA-256
 * {@code b33a58ccad8594b40167077afcafe852d0a061321b0716adeb83cd58279c5ab0}.
 */
final class WordShapeBuilder {
    private static final int ROUNDS = 6;
    private static final int LONGEST = 14;

    private final Map<String, Integer> words = new TreeMap<>();
    private final float[] weights = new float[1 << WordShapes.BITS];
    private final float[] squares = new float[weights.length];

    private WordShapeBuilder() {}

    public static void main(String[] args) throws IOException {
        WordShapeBuilder builder = new WordShapeBuilder();
        try (var lines = Files.lines(Path.of(args[0]))) {
            lines.map(l -> l.split(",", -1)).filter(f -> f.length >= 18).forEach(builder::row);
        }
        builder.train();
        builder.write(Path.of(args[1]));
    }

    /** Notes a word as a name (1), as something else (2), or both. */
    private void row(String[] f) {
        String word = folded(f[0]);
        if (word.length() < 2 || word.length() > LONGEST || !f[5].equals("名詞")) {
            return;
        }
        byte script = NameChars.of(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            if (NameChars.of(word.charAt(i)) != script) {
                return;
            }
        }
        boolean person = f[7].equals("人名");
        if (script == NameChars.KATAKANA) {
            words.merge(word, person ? 1 : 2, (a, b) -> a | b);
        } else if (script == NameChars.KANJI && word.length() < 4 && !f[8].equals("姓")) {
            words.merge(word, f[8].equals("名") ? 1 : 2, (a, b) -> a | b);
        }
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = NameChars.fold(word.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private void train() {
        List<String> order = new ArrayList<>(words.keySet());
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (String word : order) {
                int label = words.getOrDefault(word, 0);
                loss += learn(word, label == 3 ? 0.5 : label == 1 ? 1 : 0);
            }
            System.out.printf("round %d loss %.4f%n", round, loss / order.size());
        }
    }

    private double learn(String word, double wanted) {
        int[] slots = slots(word);
        double sum = 0;
        for (int k : slots) {
            sum += weights[k];
        }
        double p = 1 / (1 + Math.exp(-sum));
        for (int k : slots) {
            double g = p - wanted + 2e-4 * weights[k];
            squares[k] += (float) (g * g);
            weights[k] -= (float) (0.1 * g / Math.sqrt(squares[k] + 0.1));
        }
        return -wanted * Math.log(p + 1e-9) - (1 - wanted) * Math.log(1 - p + 1e-9);
    }

    private static int[] slots(String word) {
        int[] slots = new int[word.length() * 3 + 3];
        int count = 0;
        String edged = '^' + word + '$';
        for (int i = 0; i < edged.length(); i++) {
            for (int length = 1; length <= 3; length++) {
                if (i + length <= edged.length() && i + length > 1 && i <= word.length()) {
                    long h = length;
                    for (int j = i; j < i + length; j++) {
                        h = WordShapes.add(h, edged.charAt(j));
                    }
                    slots[count++] = WordShapes.slot(h);
                }
            }
        }
        return java.util.Arrays.copyOf(slots, count);
    }

    private void write(Path file) throws IOException {
        float max = 0;
        for (float v : weights) {
            max = Math.max(max, Math.abs(v));
        }
        float step = max / 127;
        try (DataOutputStream out = new DataOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeFloat(step);
            for (float v : weights) {
                out.writeByte(Math.round(v / step));
            }
        }
        System.out.println(words.size() + " words, " + Files.size(file) + " bytes");
    }
}
