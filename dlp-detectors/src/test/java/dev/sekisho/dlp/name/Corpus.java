package dev.sekisho.dlp.name;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents with marked names: one JSON object a line, as in the evaluation sets. */
final class Corpus {
    record Span(int start, int end, String type, boolean ignore) {}

    record Document(String id, String set, String text, List<Span> spans) {}

    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    static List<Document> read(Path file) throws IOException {
        String set = file.getFileName().toString().replace(".jsonl", "");
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(document(set, line));
            }
        }
        return documents;
    }

    private static Document document(String set, String line) throws IOException {
        String id = "";
        String text = "";
        List<Span> spans = new ArrayList<>();
        try (JsonParser p = JSON.createParser(line)) {
            p.nextToken();
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String name = p.currentName();
                p.nextToken();
                switch (name) {
                    case "id" -> id = p.getText();
                    case "text" -> text = p.getText();
                    case "spans" -> {
                        while (p.nextToken() == JsonToken.START_OBJECT) {
                            spans.add(span(p));
                        }
                    }
                    default -> p.skipChildren();
                }
            }
        }
        return new Document(id, set, text, spans);
    }

    private static Span span(JsonParser p) throws IOException {
        int start = 0;
        int end = 0;
        String type = "";
        boolean ignore = false;
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String name = p.currentName();
            p.nextToken();
            switch (name) {
                case "start" -> start = p.getIntValue();
                case "end" -> end = p.getIntValue();
                case "type" -> type = p.getText();
                case "ignore" -> ignore = p.getBooleanValue();
                default -> p.skipChildren();
            }
        }
        return new Span(start, end, type, ignore);
    }
}
