package dev.sekisho.dlp.name;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the paragraphs of articles from a file of questions and answers in the form of SQuAD, without the questions.
 */
final class ParagraphReader {
    /** A paragraph, and the title of its article. */
    record Paragraph(String title, String text) {}

    private static final JsonFactory JSON = new JsonFactory();

    /** What JSQuAD puts between the title and the text. */
    private static final String AFTER_TITLE = " [SEP] ";

    private ParagraphReader() {}

    static List<Paragraph> read(Path file) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        String title = "";
        try (JsonParser p = JSON.createParser(file.toFile())) {
            for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
                if (t == JsonToken.FIELD_NAME && p.currentName().equals("title")) {
                    title = Objects.requireNonNull(p.nextTextValue());
                } else if (t == JsonToken.FIELD_NAME && p.currentName().equals("context")) {
                    String text = Objects.requireNonNull(p.nextTextValue());
                    int after = text.indexOf(AFTER_TITLE);
                    paragraphs.add(
                            new Paragraph(title, after < 0 ? text : text.substring(after + AFTER_TITLE.length())));
                }
            }
        }
        return paragraphs;
    }
}
