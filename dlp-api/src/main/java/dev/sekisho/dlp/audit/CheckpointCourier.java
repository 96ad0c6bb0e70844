package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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
    private static final Duration LAST_TRY = Duration.ofSeconds(20);

    private final Path file;
    private final CheckpointKeeping keeping;
    private final Supplier<String> latest;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

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
        thread = new Thread(this::run, "sekisho-checkpoints");
        thread.setDaemon(true);
        thread.start();
    }

    /** Delivers now and then, and once more at the end. */
    private void run() {
        try {
            boolean ended = false;
            while (!ended) {
                ended = end.await(keeping.every().toMillis(), TimeUnit.MILLISECONDS);
                deliver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        end.countDown();
        try {
            thread.join(LAST_TRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("the last checkpoint could not be kept in time");
            thread.interrupt();
        }
    }
}
