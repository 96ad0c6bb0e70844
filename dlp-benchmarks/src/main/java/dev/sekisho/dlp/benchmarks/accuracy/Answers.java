package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to the documents of a set, by id. */
final class Answers {
    private final Map<String, Answer> byId;

    private Answers(Map<String, Answer> byId) {
        this.byId = byId;
    }

    /** What the inspector finds, at every likelihood. */
    static Answers of(TextInspector inspector, EvaluationSet set) {
        Map<String, Answer> byId = new LinkedHashMap<>();
        for (Document document : set.documents()) {
            TextInspector.Result result = inspector.inspect(document.text());
            if (!result.failedDetectors().isEmpty()) {
                throw new IllegalStateException("detectors failed: " + result.failedDetectors());
            }
            List<Answer.Found> found = new ArrayList<>();
            for (Finding finding : result.findings()) {
                found.add(new Answer.Found(
                        (int) finding.location().start(),
                        (int) finding.location().end(),
                        finding.infoType().label(),
                        finding.likelihood()));
            }
            byId.put(document.id(), new Answer(found, result.people()));
        }
        return new Answers(byId);
    }

    /** Answers of another program, or of an earlier run. */
    static Answers read(Path file) throws IOException {
        Map<String, Answer> byId = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                DocumentJson.Answered answered = DocumentJson.answer(line);
                byId.put(answered.id(), answered.answer());
            }
        }
        return new Answers(byId);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Answer> e : byId.entrySet()) {
            lines.add(DocumentJson.line(e.getKey(), e.getValue()));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /** The answer to a document, empty where there is none. */
    Answer to(Document document) {
        return byId.getOrDefault(document.id(), Answer.NONE);
    }

    Answers atLeast(Likelihood least) {
        Map<String, Answer> some = new LinkedHashMap<>();
        byId.forEach((id, answer) -> some.put(id, answer.atLeast(least)));
        return new Answers(some);
    }
}
