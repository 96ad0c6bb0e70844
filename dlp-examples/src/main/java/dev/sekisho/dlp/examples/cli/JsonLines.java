package dev.sekisho.dlp.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contract of the evaluation: a line {@code {"id","text"}} in, a line {@code {"id","people","spans"}} out. Offsets
 * are UTF-16 code units, half open, in the text as it stands. Explained spans also say what made them likely; no value
 * is told.
 */
final class JsonLines {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final TextInspector inspector;
    private final Likelihood least;
    private final boolean explain;

    private JsonLines(TextInspector inspector, Likelihood least, boolean explain) {
        this.inspector = inspector;
        this.least = least;
        this.explain = explain;
    }

    /** One document. */
    private record Document(String id, String text) {}

    static void run(Path in, @Nullable Path out, Likelihood least, boolean explain, List<Detector> further)
            throws IOException, UserException {
        JsonLines lines = new JsonLines(TextInspector.with(further), least, explain);
        if (out == null) {
            lines.run(in, System.out);
            System.out.flush();
        } else {
            try (PrintStream to = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
                lines.run(in, to);
            }
        }
    }

    private void run(Path in, PrintStream to) throws IOException, UserException {
        int number = 1;
        try (BufferedReader lines = Files.newBufferedReader(InputFiles.readable(in), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    to.print(Json.line(inspect(parse(line, number))));
                }
                number++;
            }
        } catch (CharacterCodingException e) {
            throw new UserException("UTF-8 ではありません / not UTF-8: " + in + ", line " + number + " or soon after");
        }
    }

    private static Document parse(String line, int number) throws IOException, UserException {
        String id = null;
        String text = null;
        try (JsonParser parser = FACTORY.createParser(line)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            while (object && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("id")) {
                    id = parser.getText();
                } else if (name.equals("text")) {
                    text = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new UserException("JSON として読めません / not JSON: line " + number);
        }
        if (id == null || text == null) {
            throw new UserException("id か text がありません / id or text is missing: line " + number);
        }
        return new Document(id, text);
    }

    private Map<String, Object> inspect(Document document) throws UserException {
        TextInspector.Result result = inspector.inspect(document.text());
        if (!result.failedDetectors().isEmpty()) {
            throw new UserException("検知器が失敗しました / detectors failed: " + result.failedDetectors());
        }
        List<Object> spans = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.likelihood().atLeast(least)) {
                spans.add(span(finding));
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        line.put("people", result.people());
        line.put("spans", spans);
        return line;
    }

    private Map<String, Object> span(Finding finding) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("start", finding.location().start());
        span.put("end", finding.location().end());
        span.put("type", finding.infoType().label());
        span.put("likelihood", finding.likelihood().name());
        if (explain) {
            span.put("masked", finding.masked());
            span.put("evidence", finding.evidence().stream().map(Enum::name).toList());
            span.put("because", FindingMark.why(finding));
        }
        return span;
    }
}
