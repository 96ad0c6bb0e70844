package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compiles the name lexicon from SudachiDict as printed by Sudachi's {@code DictionaryPrinter}.
 *
 * <p>Source: {@code sudachidict_core-20260723-py3-none-any.whl} of PyPI (SHA-256
 * {@code b3869ce6b12b4bfa09575dc19030703bb669ab41bac12a74cafcbb28c6be2498}; Apache License 2.0), its {@code system.dic}
 * printed by {@code com.worksap.nlp.sudachi.dictionary.DictionaryPrinter} of Sudachi 0.7.5.
 *
 * <p>Run: {@code java -cp target/classes:target/test-classes dev.sekisho.dlp.name.LexiconBuilder dump.csv names.lex}.
 */
final class LexiconBuilder {
    private static final int LONGEST = 12;

    private final Map<String, Integer> words = new HashMap<>();

    private LexiconBuilder() {}

    public static void main(String[] args) throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        try (var lines = Files.lines(Path.of(args[0]))) {
            lines.map(l -> l.split(",", -1)).filter(f -> f.length >= 18).forEach(builder::row);
        }
        builder.write(Path.of(args[1]));
    }

    private void row(String[] f) {
        String word = f[0];
        int cost = Integer.parseInt(f[3]);
        if (word.length() > LONGEST || word.isEmpty() || !wanted(word, f)) {
            return;
        }
        int flags = flags(f, cost);
        if (flags != 0) {
            put(word, flags);
        }
        reading(f);
    }

    private static boolean wanted(String word, String[] f) {
        boolean name = f[7].equals("人名");
        int kana = 0;
        for (int i = 0; i < word.length(); i++) {
            byte c = NameChars.of(word.charAt(i));
            if (c == NameChars.HIRAGANA) {
                kana++;
            } else if (c != NameChars.KANJI && c != NameChars.KATAKANA) {
                return false;
            }
        }
        boolean kanji = kana == 0;
        return name
                || (kanji && (f[7].equals("地名") ? word.length() <= 5 : word.length() <= 8))
                || f[5].equals("接尾辞")
                || (kana == word.length() && word.length() <= 4 && !f[5].startsWith("動") && !f[5].startsWith("助"));
    }

    private static int flags(String[] f, int cost) {
        if (f[8].equals("姓")) {
            return cost < 7000 ? 5 : cost < 8800 ? 4 : cost < 9700 ? 3 : cost != 10000 ? 2 : 1;
        }
        if (f[8].equals("名")) {
            return (cost < 8000 ? 5 : cost < 9500 ? 4 : cost < 10000 ? 3 : cost != 10000 ? 2 : 1) << 3;
        }
        if (f[7].equals("人名")) {
            return NameLexicon.PERSON;
        }
        if (f[7].equals("地名")) {
            int country = f[8].equals("国") ? NameLexicon.COUNTRY : 0;
            return country | (cost < 9000 ? 3 : cost < 12000 ? 2 : 1) << 6;
        }
        if (f[6].equals("固有名詞")) {
            return NameLexicon.PROPER;
        }
        if (f[5].equals("接尾辞")) {
            return NameLexicon.SUFFIX;
        }
        if (f[5].contains("記号") || f[5].equals("空白") || f[5].startsWith("助")) {
            return 0;
        }
        return (cost < 6000 ? 3 : cost < 9000 ? 2 : 1) << 8;
    }

    private void reading(String[] f) {
        String reading = f[11];
        boolean surname = f[8].equals("姓");
        if (reading.length() < 2 || (!surname && !f[8].equals("名"))) {
            return;
        }
        for (int i = 0; i < reading.length(); i++) {
            if (NameChars.of(reading.charAt(i)) != NameChars.KATAKANA) {
                return;
            }
        }
        int flag = surname ? NameLexicon.SURNAME_READING : NameLexicon.GIVEN_READING;
        put(reading, flag);
        String latin = LatinReading.of(reading);
        if (latin.length() > 1) {
            put(latin, flag);
        }
    }

    private void put(String word, int flags) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = NameChars.fold(word.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        words.merge(folded.toString(), flags, LexiconBuilder::merge);
    }

    private static int merge(int a, int b) {
        int bits = (a | b) & ~0x3FF;
        return bits
                | Math.max(a & 7, b & 7)
                | Math.max(a & 0x38, b & 0x38)
                | Math.max(a & 0xC0, b & 0xC0)
                | Math.max(a & 0x300, b & 0x300);
    }

    private void write(Path file) throws IOException {
        int bits = 32 - Integer.numberOfLeadingZeros(words.size() * 4 / 3);
        int[] table = new int[1 << bits];
        words.keySet().stream().sorted().forEach(w -> insert(table, bits, w));
        long[] pairs = NameLexicon.emptyPairs();
        words.keySet().stream().filter(w -> w.length() > 1).forEach(w -> NameLexicon.addPair(pairs, hash(w, 2)));
        char[] fingerprints = new char[table.length];
        int[] flags = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            fingerprints[i] = (char) (table[i] >>> 16);
            flags[i] = table[i] & 0xFFFF;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            writePairs(out, pairs);
            SlotTableWriter.write(out, fingerprints, flags);
        }
        System.out.println(words.size() + " words, 2^" + bits + " slots, " + Files.size(file) + " bytes");
    }

    static void writePairs(OutputStream out, long[] pairs) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(pairs.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(pairs);
        out.write(bytes.array());
    }

    private void insert(int[] table, int bits, String word) {
        long h = hash(word, word.length());
        int i = NameLexicon.slot(h, 64 - bits);
        while (table[i] != 0 && table[i] >>> 16 != NameLexicon.fingerprint(h)) {
            i = i + 1 & table.length - 1;
        }
        table[i] = NameLexicon.fingerprint(h) << 16 | merge(table[i] & 0xFFFF, words.getOrDefault(word, 0));
    }

    private static long hash(String word, int length) {
        long h = NameLexicon.SEED;
        for (int i = 0; i < length; i++) {
            h = NameLexicon.add(h, word.charAt(i));
        }
        return h;
    }
}
