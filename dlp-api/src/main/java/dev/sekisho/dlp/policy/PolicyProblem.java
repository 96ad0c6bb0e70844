package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlProblem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in the text of a policy.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 * @param message what is wrong
 * @param hint what to write instead, or null
 */
public record PolicyProblem(
        int line, int column, Message message, @Nullable Message hint) {

    /**
     * Checks that there is a message.
     *
     * @param line the line
     * @param column the column
     * @param message what is wrong
     * @param hint what to write instead
     */
    public PolicyProblem {
        Objects.requireNonNull(message, "message");
    }

    static PolicyProblem of(YamlProblem p) {
        Hint hint = p.hint();
        return new PolicyProblem(
                p.line(),
                p.column(),
                new Message(p.ja(), p.en()),
                hint == null ? null : new Message(hint.ja(), hint.en()));
    }
}
