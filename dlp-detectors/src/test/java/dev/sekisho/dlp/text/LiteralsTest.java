package dev.sekisho.dlp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralsTest {

    @Test
    void reportsWordsInsideWords() {
        Literals literals = build("電話", "電話番号", "番号", "話番");
        assertEquals(List.of("電話@1", "話番@2", "電話番号@1", "番号@3"), find(literals, "Ｘ電話番号X", "電話", "電話番号", "番号", "話番"));
    }

    @Test
    void comparesWithoutWidthAndCase() {
        Literals literals = build("Tel", "ガス");
        assertEquals(List.of("Tel@0", "ガス@3", "ガス@6"), find(literals, "ＴｅLガスーｶﾞｽ", "Tel", "ガス"));
    }

    @Test
    void findsWhatASimpleSearchFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String[] words = new String[1 + random.nextInt(12)];
            for (int w = 0; w < words.length; w++) {
                words[w] = letters(random, 1 + random.nextInt(5));
            }
            String text = letters(random, 200);
            assertEquals(simple(text, words), find(build(words), text, words).size(), "round " + round);
        }
    }

    @Test
    void refusesWordsLongerThanAWindow() {
        assertThrows(IllegalArgumentException.class, () -> Literals.builder().add(""));
        assertThrows(IllegalArgumentException.class, () -> Literals.builder().add("あ".repeat(257)));
    }

    private static String letters(Random random, int length) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < length; i++) {
            s.append("abあ".charAt(random.nextInt(3)));
        }
        return s.toString();
    }

    private static int simple(String text, String[] words) {
        int hits = 0;
        for (String word : List.of(words).stream().distinct().toList()) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                hits++;
            }
        }
        return hits;
    }

    private static Literals build(String... words) {
        LiteralsBuilder builder = Literals.builder();
        for (String word : words) {
            builder.add(word);
        }
        return builder.build();
    }

    private static List<String> find(Literals literals, String text, String... words) {
        List<String> names = List.of(words).stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<String> hits = new ArrayList<>();
        literals.find(text.toCharArray(), text.length(), (word, start, end) -> {
            String name = names.get(word);
            String shown = List.of(words).stream()
                    .filter(w -> w.toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow();
            hits.add(shown + "@" + start);
        });
        return hits;
    }
}
