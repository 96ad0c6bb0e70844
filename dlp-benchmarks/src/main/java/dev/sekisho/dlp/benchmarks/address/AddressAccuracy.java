package dev.sekisho.dlp.benchmarks.address;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sekisho.dlp.address.AddressDetectors;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what the address detectors find in evaluation sets, and prints strict precision, recall and F1 for each.
 *
 * <p>Arguments: a file for the predictions, then the sets, a document with gold spans a line.
 */
public final class AddressAccuracy {
    private static final JsonFactory JSON = new JsonFactory();

    private final PlainEngine engine = new PlainEngine(new AddressDetectors().detectors());

    private AddressAccuracy() {}

    private record Span(int start, int end) {}

    private record Document(String id, String text, Set<Span> gold) {}

    /** What was counted in one set. */
    private static final class Tally {
        int gold;
        int found;
        int right;
        long bytes;
    }

    /**
     * Runs it.
     *
     * @param args the file to write and the files to read
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: AddressAccuracy PREDICTIONS SET...");
            System.exit(2);
        }
        AddressAccuracy accuracy = new AddressAccuracy();
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (int i = 1; i < args.length; i++) {
                accuracy.set(Path.of(args[i]), out);
            }
        }
    }

    private void set(Path file, Writer out) throws IOException {
        Tally tally = new Tally();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                document(parse(line), tally, out);
            }
        }
        double precision = (double) tally.right / Math.max(1, tally.found);
        double recall = (double) tally.right / Math.max(1, tally.gold);
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        System.out.printf(
                Locale.ROOT,
                "%-28s gold %5d found %5d | strict P %.3f R %.3f F1 %.3f | %.1f found/MB%n",
                file.getFileName(),
                tally.gold,
                tally.found,
                precision,
                recall,
                f1,
                tally.found * 1e6 / tally.bytes);
    }

    private void document(Document document, Tally tally, Writer out) throws IOException {
        List<PlainEngine.Spot> spots = engine.find(document.text());
        tally.bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
        tally.gold += document.gold().size();
        List<String> spans = new ArrayList<>();
        for (PlainEngine.Spot s : spots) {
            if (s.type().equals(InfoType.STREET_ADDRESS) && s.likelihood().atLeast(Likelihood.LIKELY)) {
                tally.found++;
                tally.right += document.gold().contains(new Span(s.start(), s.end())) ? 1 : 0;
                spans.add("{\"start\":%d,\"end\":%d,\"type\":\"ADDRESS\"}".formatted(s.start(), s.end()));
            }
        }
        out.write("{\"id\":\"" + document.id() + "\",\"spans\":[" + String.join(",", spans) + "]}\n");
    }

    private static Document parse(String line) throws IOException {
        String id = "";
        String text = "";
        Set<Span> gold = new HashSet<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "text" -> text = json.getText();
                    case "spans" -> gold.addAll(spans(json));
                    default -> json.skipChildren();
                }
            }
        }
        return new Document(id, text, gold);
    }

    private static List<Span> spans(JsonParser json) throws IOException {
        List<Span> spans = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = 0;
            int end = 0;
            String type = "";
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "start" -> start = json.getIntValue();
                    case "end" -> end = json.getIntValue();
                    case "type" -> type = json.getText();
                    default -> json.skipChildren();
                }
            }
            if (type.equals("ADDRESS")) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
