package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.change.Checker;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.custom.DetectorsException;
import dev.sekisho.dlp.policy.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions of a user's detectors, with their allow lists. */
final class DetectorsChecker implements Checker {
    private final Path folder;

    DetectorsChecker(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Message> problems(String name, byte[] content) {
        try {
            CustomDetectors.parse(new String(content, StandardCharsets.UTF_8), name, folder);
            return List.of();
        } catch (DetectorsException e) {
            return e.problems().stream()
                    .map(p -> new Message(p.line() + " 行: " + p.ja(), "line " + p.line() + ": " + p.en()))
                    .toList();
        }
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        return Checker.lines().differences(older, newer);
    }
}
