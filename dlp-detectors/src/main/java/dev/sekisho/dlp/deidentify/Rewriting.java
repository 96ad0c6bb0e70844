package dev.sekisho.dlp.deidentify;

import dev.sekisho.dlp.protect.Deidentifier.Replacement;
import dev.sekisho.dlp.text.Literals;
import dev.sekisho.dlp.text.LiteralsBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text and what is to stand elsewhere in it as well. Linear in the text. */
final class Rewriting {
    /** As many words as are searched for at once; values beyond them are replaced only where they were found. */
    private static final int MOST_WORDS = 20_000;

    private final String text;
    private final @Nullable Literals words;
    private final List<String> labels = new ArrayList<>();

    Rewriting(String text, Map<String, String> everywhere) {
        this.text = text;
        LiteralsBuilder builder = Literals.builder();
        for (Map.Entry<String, String> e : everywhere.entrySet()) {
            String word = e.getKey();
            if (!word.isEmpty() && word.length() <= LiteralsBuilder.MAX_LENGTH && labels.size() < MOST_WORDS) {
                int id = builder.add(word);
                if (id == labels.size()) {
                    labels.add(e.getValue());
                }
            }
        }
        this.words = labels.isEmpty() ? null : builder.build();
    }

    /** The text with all replacements, or null when one of them lies outside of it. */
    @Nullable
    String with(List<Replacement> found) {
        List<Replacement> all = new ArrayList<>(found);
        Literals search = words;
        if (search != null) {
            search.find(
                    text.toCharArray(),
                    text.length(),
                    (word, start, end) -> all.add(new Replacement(start, end, labels.get(word))));
        }
        // what was found where it stands comes before what only looks like it, the longer one first
        all.sort(Comparator.comparingLong(Replacement::start)
                .thenComparing(Replacement::end, Comparator.reverseOrder()));
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Replacement one : all) {
            if (one.end() > text.length()) {
                return null;
            }
            if (one.start() >= done) {
                out.append(text, done, (int) one.start()).append(one.text());
            }
            done = Math.max(done, (int) one.end());
        }
        return out.append(text, done, text.length()).toString();
    }
}
