package dev.sekisho.dlp.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Made-up documents and answers beside the tests. */
final class Fixtures {
    private Fixtures() {}

    static Path file(String name) {
        URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static EvaluationSet set(String name) {
        try {
            return EvaluationSet.read(file(name + ".jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Answers answers(String name) {
        try {
            return Answers.read(file(name + ".answers.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
