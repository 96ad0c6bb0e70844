package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One thing that happened in a replay.
 *
 * @param ja what was tried, in Japanese
 * @param en what was tried, in English
 * @param outcome what came of it
 * @param files the mails that left
 * @param time how long the checkpoint took
 * @param notes what happened afterwards, such as an approval
 */
record Step(String ja, String en, Outcome outcome, List<Path> files, Duration time, List<String> notes) {
    Step {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    boolean nothingLeft() {
        return files.isEmpty() && outcome.files().isEmpty();
    }
}
