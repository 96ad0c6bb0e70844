package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.CsvDifference;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.PolicyException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables in CSV whose first column names what a row is about. */
final class CsvChecker implements Checker {
    private final Parser parser;

    /** Reads such a table. */
    interface Parser {
        Object parse(String text, String name) throws PolicyException;
    }

    CsvChecker(Parser parser) {
        this.parser = parser;
    }

    @Override
    public List<Message> problems(String name, byte[] content) {
        String text = Text.of(content);
        if (text == null) {
            return List.of(Text.NO_TEXT);
        }
        try {
            parser.parse(text, name);
            return List.of();
        } catch (PolicyException e) {
            return e.problems().stream()
                    .map(p -> new Message(
                            p.line() + " 行: " + p.message().ja(),
                            "line " + p.line() + ": " + p.message().en()))
                    .toList();
        }
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        return CsvDifference.between(Text.orNone(older), Text.orNone(newer));
    }
}
