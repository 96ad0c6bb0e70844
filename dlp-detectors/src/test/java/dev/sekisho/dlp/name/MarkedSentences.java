package dev.sekisho.dlp.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sentences of {@code src/data/names}: names in {@code [[…]]}, slots {@code [[?…]]} filled anew each time.
 */
final class MarkedSentences {
    static final String SET = "written";

    private static final Pattern MARK = Pattern.compile("\\[\\[(\\?)?(.*?)\\]\\]");

    private final UnaryOperator<String> fill;

    /** With what gives a name for a slot. */
    MarkedSentences(UnaryOperator<String> fill) {
        this.fill = fill;
    }

    /** All sentences of a folder, those with slots several times. */
    List<Corpus.Document> read(Path folder, int times) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<Corpus.Document> documents = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                int copies = line.contains("[[?") ? times : 1;
                for (int i = 0; i < copies; i++) {
                    documents.add(document(line));
                }
            }
        }
        return documents;
    }

    Corpus.Document document(String line) {
        StringBuilder text = new StringBuilder();
        List<Corpus.Span> spans = new ArrayList<>();
        Matcher m = MARK.matcher(line);
        int from = 0;
        while (m.find()) {
            text.append(line, from, m.start());
            String name = m.group(1) == null ? m.group(2) : fill.apply(m.group(2));
            spans.add(new Corpus.Span(text.length(), text.length() + name.length(), "PERSON", false));
            text.append(name);
            from = m.end();
        }
        text.append(line, from, line.length());
        return new Corpus.Document(line, SET, text.toString(), spans);
    }
}
