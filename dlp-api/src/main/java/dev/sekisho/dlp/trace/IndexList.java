package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which indexes there are, and how far into the trail they reach: lines of the number of the next record and the names
 * of the files. Where the list is lost, indexes are made again.
 */
record IndexList(long next, List<String> names) {
    static IndexList read(Path file) throws IOException {
        long next = 0;
        List<String> names = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                List<String> fields = List.of(line.split(" ", -1));
                try {
                    next = Long.parseLong(fields.get(0));
                } catch (NumberFormatException e) {
                    throw new TrailException("index-malformed", e);
                }
                names.addAll(fields.subList(1, fields.size()));
            }
        }
        return new IndexList(next, names);
    }

    /** Adds a line, durably. */
    static void add(Path file, long next, List<Path> more) throws IOException {
        StringBuilder line = new StringBuilder(Long.toString(next));
        more.forEach(path -> line.append(' ').append(path.getFileName()));
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(line.append('\n').toString());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
