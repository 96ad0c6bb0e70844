package dev.sekisho.dlp.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names of SudachiDict: to fill the slots of written sentences, and how they are read. */
final class DictionaryNames {
    /** Costs at which a name is usual enough to be drawn. */
    private static final int USUAL_SURNAME = 9700;

    private static final int USUAL_GIVEN = 10000;

    private final List<String> surnames = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> rareSurnames = new ArrayList<>();
    private final List<String> rareGiven = new ArrayList<>();
    private final List<String> kana = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Map<String, Set<String>> readings = new HashMap<>();

    static DictionaryNames read(Path dump) throws IOException {
        DictionaryNames names = new DictionaryNames();
        try (var lines = Files.lines(dump)) {
            lines.filter(l -> l.contains(",人名,"))
                    .map(l -> l.split(",", -1))
                    .filter(f -> f.length >= 18 && f[7].equals("人名"))
                    .forEach(names::row);
        }
        return names;
    }

    private void row(String[] f) {
        String word = f[0];
        int cost = Integer.parseInt(f[3]);
        boolean surname = f[8].equals("姓");
        if (written(word, NameChars.KANJI)) {
            if (surname) {
                (cost < USUAL_SURNAME ? surnames : rareSurnames).add(word);
            } else if (f[8].equals("名")) {
                (cost < USUAL_GIVEN ? given : rareGiven).add(word);
            }
            String latin = LatinReading.of(f[11]);
            if (!f[8].equals("一般") && latin.length() > 1) {
                readings.computeIfAbsent((surname ? "S" : "G") + word, k -> new HashSet<>())
                        .add(latin);
            }
        } else if (f[8].equals("名") && word.length() > 1 && kana(word)) {
            kana.add(word);
        } else if (f[8].equals("一般") && word.length() > 1 && written(word, NameChars.KATAKANA)) {
            foreign.add(word);
        }
    }

    private static boolean written(String word, byte script) {
        return word.chars().allMatch(c -> NameChars.of((char) c) == script);
    }

    private static boolean kana(String word) {
        return written(word, NameChars.HIRAGANA) || (written(word, NameChars.KATAKANA) && word.length() < 4);
    }

    /** How a surname or given name in kanji may be read, in folded Latin letters. */
    Set<String> readings(boolean surname, String word) {
        return readings.getOrDefault((surname ? "S" : "G") + word, Set.of());
    }

    /** A name for a slot. */
    String draw(String slot, Random random) {
        return switch (slot) {
            case "FULL" -> surname(random) + givenName(random);
            case "SUR" -> surname(random);
            case "GIV" -> givenName(random);
            case "KANA" -> any(kana, random);
            case "FOREIGN" -> any(foreign, random) + "・" + any(foreign, random);
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private String surname(Random random) {
        return any(random.nextInt(4) == 0 ? rareSurnames : surnames, random);
    }

    private String givenName(Random random) {
        return any(random.nextInt(4) == 0 ? rareGiven : given, random);
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
