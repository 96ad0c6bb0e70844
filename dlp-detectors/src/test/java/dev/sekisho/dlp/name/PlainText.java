package dev.sekisho.dlp.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences without marks, one a line: the document they are from, the person the document is about or nothing, the
 * sentence, and its English translation or nothing, with tabs between.
 */
final class PlainText {
    /** A sentence; of its translation the words, those in capitals (surnames) and those that begin with one. */
    record Sentence(String document, String person, String text, Set<String> capitals, Set<String> capital) {}

    private PlainText() {}

    static List<Sentence> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(PlainText::sentence).toList();
        }
    }

    private static Sentence sentence(String line) {
        String[] f = line.split("\t", -1);
        Set<String> capitals = new HashSet<>();
        Set<String> capital = new HashSet<>();
        for (String word : f[3].split("[^A-Za-z'-]+", -1)) {
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
                boolean upper = word.equals(word.toUpperCase(java.util.Locale.ROOT));
                (upper ? capitals : capital).add(Romaji.fold(word));
            }
        }
        return new Sentence(f[0], f[1], f[2], capitals, capital);
    }
}
