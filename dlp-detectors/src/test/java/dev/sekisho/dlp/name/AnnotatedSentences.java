package dev.sekisho.dlp.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names in sentences that are not in this repository, as places in the text: {@code src/data/names/annotated.tsv}
 * has a line for each sentence, the key of its text, the places of the names and those that may or may not be names.
 */
final class AnnotatedSentences {
    static final String SET = "annotated";

    private static final int KEY_BYTES = 8;

    private final Map<String, List<Corpus.Span>> spans = new HashMap<>();

    /** None. */
    AnnotatedSentences() {}

    static AnnotatedSentences read(Path file) throws IOException {
        AnnotatedSentences read = new AnnotatedSentences();
        for (String line : Files.readAllLines(file)) {
            String[] f = line.split("\t", -1);
            List<Corpus.Span> names = new ArrayList<>();
            add(names, f[1], false);
            add(names, f[2], true);
            read.spans.put(f[0], names);
        }
        return read;
    }

    private static void add(List<Corpus.Span> names, String places, boolean ignore) {
        for (String place : places.isEmpty() ? new String[0] : places.split(" ", -1)) {
            int dash = place.indexOf('-');
            int start = Integer.parseInt(place.substring(0, dash));
            int end = Integer.parseInt(place.substring(dash + 1));
            names.add(new Corpus.Span(start, end, "PERSON", ignore));
        }
    }

    /** The sentence with its names, or nothing if it was not annotated. */
    Corpus.@Nullable Document document(PlainText.Sentence s) {
        List<Corpus.Span> names = spans.get(key(s.text()));
        return names == null ? null : new Corpus.Document(s.document(), SET, s.text(), names);
    }

    int size() {
        return spans.size();
    }

    /** The first bytes of the SHA-256 of a sentence in UTF-8, in hexadecimal digits. */
    static String key(String sentence) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
