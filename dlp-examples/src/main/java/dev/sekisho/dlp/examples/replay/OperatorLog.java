package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The log that such a system had: the time, the account, the file and its size; of whom, it does not say. */
final class OperatorLog implements Closeable {
    private final Path file;
    private final BufferedWriter writer;

    OperatorLog(Path file) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(file);
    }

    void add(Transfer transfer) throws IOException {
        Actor actor = transfer.actor();
        for (Part part : transfer.parts()) {
            writer.write(transfer.time() + "," + (actor == null ? "" : actor.id()) + ","
                    + transfer.channel().id() + "," + part.name() + ","
                    + part.content().sizeBytes() + "\n");
        }
    }

    /**
     * What the log says when it is searched.
     *
     * @param lines how many lines it has
     * @param people how many lines name one of the people
     * @param mostBytes the largest file
     */
    record Search(long lines, long people, long mostBytes) {}

    /** Searches the log for what a list names people by. */
    Search search(Part list) throws IOException {
        writer.flush();
        Set<String> words = words(list);
        long lines = 0;
        long people = 0;
        long mostBytes = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                people += words.stream().anyMatch(line::contains) ? 1 : 0;
                mostBytes = Math.max(mostBytes, Long.parseLong(line.substring(line.lastIndexOf(',') + 1)));
            }
        }
        return new Search(lines, people, mostBytes);
    }

    private static Set<String> words(Part list) throws IOException {
        Set<String> words = new HashSet<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(list.content().open(), StandardCharsets.UTF_8))) {
            in.readLine(); // the header
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                words.addAll(Set.of(line.split(",", -1)));
            }
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
