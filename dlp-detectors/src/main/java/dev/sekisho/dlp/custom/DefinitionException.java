package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.yaml.Hint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A definition that is not right: what is wrong and with which option, in Japanese and English. */
public final class DefinitionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The key of the option. */
    private final String option;

    /** What is wrong, in Japanese. */
    private final String ja;

    /** What is wrong, in English. */
    private final String en;

    private final transient @Nullable Hint hint;

    DefinitionException(String option, String ja, String en) {
        this(option, ja, en, null);
    }

    DefinitionException(String option, String ja, String en, @Nullable Hint hint) {
        super(option + ": " + ja + " / " + en);
        this.option = Objects.requireNonNull(option, "option");
        this.ja = Objects.requireNonNull(ja, "ja");
        this.en = Objects.requireNonNull(en, "en");
        this.hint = hint;
    }

    /**
     * The option that is not right.
     *
     * @return its key in YAML, such as {@code pattern}
     */
    public String option() {
        return option;
    }

    /**
     * What is wrong.
     *
     * @return a sentence in Japanese
     */
    public String ja() {
        return ja;
    }

    /**
     * What is wrong.
     *
     * @return a sentence in English
     */
    public String en() {
        return en;
    }

    @Nullable
    Hint hint() {
        return hint;
    }
}
