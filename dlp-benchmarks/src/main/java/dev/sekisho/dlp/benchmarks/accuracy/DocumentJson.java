package dev.sekisho.dlp.benchmarks.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.sekisho.dlp.inspect.Likelihood;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Reads documents and answers, one JSON object a line, and writes answers. */
final class DocumentJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private DocumentJson() {}

    /** What a line may hold, of a document or of an answer. */
    private static final class Line {
        String id = "";
        String source = "";
        String text = "";
        long people = -1;
        final List<Document.Span> spans = new ArrayList<>();
        final List<Likelihood> likelihoods = new ArrayList<>();
    }

    /** An answer with the id of its document. */
    record Answered(String id, Answer answer) {}

    static Document document(String line) throws IOException {
        Line read = read(line);
        return new Document(read.id, read.source, read.text, read.spans);
    }

    /** An answer; a finding without a likelihood counts as likely. */
    static Answered answer(String line) throws IOException {
        Line read = read(line);
        List<Answer.Found> found = new ArrayList<>();
        for (int i = 0; i < read.spans.size(); i++) {
            Document.Span span = read.spans.get(i);
            found.add(new Answer.Found(span.start(), span.end(), span.type(), read.likelihoods.get(i)));
        }
        return new Answered(read.id, new Answer(found, read.people));
    }

    private static Line read(String line) throws IOException {
        Line read = new Line();
        try (JsonParser p = JSON.createParser(line)) {
            p.nextToken();
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String name = p.currentName();
                p.nextToken();
                switch (name) {
                    case "id" -> read.id = p.getText();
                    case "source" -> read.source = p.getText();
                    case "text" -> read.text = p.getText();
                    case "people" -> read.people = p.getLongValue();
                    case "spans" -> spans(p, read);
                    default -> p.skipChildren();
                }
            }
        }
        return read;
    }

    private static void spans(JsonParser p, Line into) throws IOException {
        while (p.nextToken() == JsonToken.START_OBJECT) {
            int start = 0;
            int end = 0;
            String type = "";
            boolean optional = false;
            Likelihood likelihood = Likelihood.LIKELY;
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String name = p.currentName();
                p.nextToken();
                switch (name) {
                    case "start" -> start = p.getIntValue();
                    case "end" -> end = p.getIntValue();
                    case "type" -> type = p.getText();
                    case "ignore" -> optional = p.getBooleanValue();
                    case "likelihood" -> likelihood = Likelihood.valueOf(p.getText());
                    default -> p.skipChildren();
                }
            }
            into.spans.add(new Document.Span(start, end, type, optional));
            into.likelihoods.add(likelihood);
        }
    }

    static String line(String id, Answer answer) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeNumberField("people", answer.people());
            json.writeArrayFieldStart("spans");
            for (Answer.Found found : answer.found()) {
                json.writeStartObject();
                json.writeNumberField("start", found.start());
                json.writeNumberField("end", found.end());
                json.writeStringField("type", found.type());
                json.writeStringField("likelihood", found.likelihood().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }
}
