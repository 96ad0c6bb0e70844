package dev.sekisho.dlp.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Copies of documents in which each name is changed for another of the same script from the same fold, so that the
 * context is learned and not only the names.
 */
final class NameSwaps {
    private final Map<String, List<String>> names = new HashMap<>();
    private final Random random = new Random(11);

    NameSwaps(List<Corpus.Document> documents) {
        for (Corpus.Document d : documents) {
            for (Corpus.Span s : d.spans()) {
                if (!s.ignore()) {
                    String name = d.text().substring(s.start(), s.end());
                    names.computeIfAbsent(s.type() + key(d, name), k -> new ArrayList<>())
                            .add(name);
                }
            }
        }
    }

    static int fold(Corpus.Document d) {
        return Math.floorMod((d.id().hashCode() * 0x9E3779B9) >>> 8, 5);
    }

    private static String key(Corpus.Document d, String name) {
        StringBuilder classes = new StringBuilder();
        byte last = -1;
        for (int i = 0; i < name.length(); i++) {
            byte c = NameChars.of(name.charAt(i));
            if (c != last) {
                classes.append((char) ('0' + c));
                last = c;
            }
        }
        boolean katakana = classes.charAt(0) == '0' + NameChars.KATAKANA;
        String kind = katakana ? (classes.length() > 1 ? "parts" : "part") : classes.toString();
        return fold(d) + kind + (NameChars.of(name.charAt(0)) == NameChars.KANJI ? Math.min(name.length(), 6) / 3 : "");
    }

    /** The copy, or null when no name is there to change. */
    Corpus.@Nullable Document copy(Corpus.Document d) {
        StringBuilder text = new StringBuilder();
        List<Corpus.Span> spans = new ArrayList<>();
        int from = 0;
        boolean changed = false;
        List<Corpus.Span> sorted = new ArrayList<>(d.spans());
        sorted.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (Corpus.Span s : sorted) {
            if (s.start() < from) {
                continue;
            }
            text.append(d.text(), from, s.start());
            String old = d.text().substring(s.start(), s.end());
            String now = old;
            if (!s.ignore()) {
                List<String> pool = names.get(s.type() + key(d, old));
                now = pool == null ? old : pool.get(random.nextInt(pool.size()));
                changed |= !now.equals(old);
            }
            spans.add(new Corpus.Span(text.length(), text.length() + now.length(), s.type(), s.ignore()));
            text.append(now);
            from = s.end();
        }
        text.append(d.text(), from, d.text().length());
        return changed ? new Corpus.Document(d.id(), "copy", text.toString(), spans) : null;
    }
}
