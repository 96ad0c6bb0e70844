package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.change.Checker;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.custom.DetectorsException;
import dev.sekisho.dlp.policy.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Definitions of a user's detectors, with their allow lists. What files of words say was reviewed as well. */
final class DetectorsChecker implements Checker {
    private final Path folder;
    private final Function<String, Optional<Path>> reviewed;

    DetectorsChecker(Path folder, Function<String, Optional<Path>> reviewed) {
        this.folder = folder;
        this.reviewed = reviewed;
    }

    @Override
    public List<Message> problems(String name, byte[] content) {
        List<Message> problems = new ArrayList<>();
        Set<String> unreviewed = new TreeSet<>();
        try {
            CustomDetectors.parse(new String(content, StandardCharsets.UTF_8), name, list -> {
                Optional<Path> version = reviewed.apply(list);
                if (version.isEmpty()) {
                    unreviewed.add(list);
                }
                return version.orElse(folder.resolve(list));
            });
        } catch (DetectorsException e) {
            e.problems()
                    .forEach(p ->
                            problems.add(new Message(p.line() + " 行: " + p.ja(), "line " + p.line() + ": " + p.en())));
        }
        unreviewed.forEach(list -> problems.add(new Message(
                "使用中の版がない語のファイルです。先に提案してください: " + list,
                "a file of words of which no version is active; propose it first: " + list)));
        return problems;
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        return Checker.lines().differences(older, newer);
    }
}
