package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes what the name detectors alone find in the evaluation sets, for the scorer: {@code NameEvaluation --data DIR
 * --pred preds.jsonl [--min LIKELY]}. Tables and forms are read as running text.
 */
final class NameEvaluation {
    private static final Comparator<NameReader.Name> BETTER = Comparator.comparing(NameReader.Name::likelihood)
            .thenComparing(n -> n.end() - n.start())
            .reversed();

    private NameEvaluation() {}

    public static void main(String[] args) throws IOException {
        Options o = new Options(args);
        Likelihood least = Likelihood.valueOf(o.get("min", "POSSIBLE"));
        NameReader reader = new NameReader();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(o.get("pred", "preds.jsonl"))))) {
            for (String set : NameTrainer.SETS) {
                for (Corpus.Document d : Corpus.read(Path.of(o.get("data", ".")).resolve(set + ".jsonl"))) {
                    out.println(line(d.id(), reader.read(d.text()), least));
                }
            }
        }
    }

    private static String line(String id, List<NameReader.Name> names, Likelihood least) {
        List<NameReader.Name> sorted = new ArrayList<>(names);
        sorted.sort(BETTER);
        List<NameReader.Name> kept = new ArrayList<>();
        StringBuilder spans = new StringBuilder();
        for (NameReader.Name n : sorted) {
            if (n.likelihood().atLeast(least)
                    && kept.stream().noneMatch(k -> k.start() < n.end() && n.start() < k.end())) {
                kept.add(n);
                spans.append(spans.length() == 0 ? "" : ",")
                        .append("{\"start\":" + n.start() + ",\"end\":" + n.end() + ",\"type\":\""
                                + n.type().label() + "\"}");
            }
        }
        return "{\"id\":\"" + id + "\",\"spans\":[" + spans + "]}";
    }
}
