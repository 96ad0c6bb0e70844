package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes checkpoints to where they are kept, on a thread of its own: a witness that does not answer must not stop a
 * record. What each place has is in the file {@code kept}: name, size, time and, when it failed, the kind of error.
 */
final class CheckpointCourier implements AutoCloseable {
    static final String FILE = "kept";
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointCourier.class);
    private static final long LAST_TRY_SECONDS = 20;

    private final Path file;
    private final CheckpointKeeping keeping;
    private final Supplier<String> latest;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final ScheduledExecutorService thread;

    /**
     * Begins.
     *
     * @param dir the folder of the trail
     * @param keeping where to and how often
     * @param latest gives the latest checkpoint
     */
    CheckpointCourier(Path dir, CheckpointKeeping keeping, Supplier<String> latest) throws IOException {
        this.file = dir.resolve(FILE);
        this.keeping = keeping;
        this.latest = latest;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                lines.put(line.split("\t", 2)[0], line);
            }
        }
        if (!keeping.leavesHost()) {
            LOG.warn("no checkpoint of this trail is known to leave the host: its operator could rewrite all of it");
        }
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "sekisho-checkpoints");
            made.setDaemon(true);
            return made;
        });
        long millis = keeping.every().toMillis();
        thread.scheduleWithFixedDelay(this::deliver, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void deliver() {
        String checkpoint = latest.get();
        boolean changed = false;
        for (CheckpointSink sink : keeping.sinks()) {
            changed |= deliver(sink, checkpoint);
        }
        if (changed) {
            try {
                List<String> text = new ArrayList<>(lines.values());
                Files.write(file, text, StandardCharsets.UTF_8);
            } catch (IOException e) {
                LOG.warn("the list of kept checkpoints could not be written", e);
            }
        }
    }

    /** Whether something was tried: what a place has already is not sent again. */
    private boolean deliver(CheckpointSink sink, String checkpoint) {
        long size = -1;
        String failure = "";
        try {
            size = TreeHead.parse(checkpoint).size();
            if (lines.getOrDefault(sink.name(), "").startsWith(sink.name() + "\t" + size + "\t")) {
                return false;
            }
            sink.keep(checkpoint);
        } catch (IOException | RuntimeException e) {
            failure = e.getClass().getSimpleName();
            LOG.warn("a checkpoint could not be kept: {}", sink.name(), e);
            size = -1;
        }
        lines.put(
                sink.name(),
                String.join(
                        "\t", sink.name(), Long.toString(size), Instant.now().toString(), failure));
        return true;
    }

    /** Takes the last one, and does not wait for ever. */
    @Override
    public void close() {
        thread.execute(this::deliver);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_TRY_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
                LOG.warn("the last checkpoint could not be kept in time");
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
