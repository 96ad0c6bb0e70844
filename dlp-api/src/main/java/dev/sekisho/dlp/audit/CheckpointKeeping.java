package dev.sekisho.dlp.audit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where checkpoints go, and how often.
 *
 * @param sinks the places
 * @param every how often while records are written; the last one goes when the trail is closed
 */
public record CheckpointKeeping(List<CheckpointSink> sinks, Duration every) {
    /**
     * What a trail does that is told nothing else: each hour a checkpoint goes to the log, as a line of the logger
     * {@code dev.sekisho.dlp.audit.checkpoint}. Most applications ship their log to another machine, and a checkpoint
     * has nothing in it that a log must not have; whether yours does is not known here, so a warning says that no
     * checkpoint is known to leave the host.
     */
    public static final CheckpointKeeping LOG = new CheckpointKeeping(List.of(new LogSink()), Duration.ofHours(1));

    /**
     * Copies the list.
     *
     * @param sinks the places
     * @param every how often
     * @throws IllegalArgumentException when there is no place, or it is not a time
     */
    public CheckpointKeeping {
        sinks = List.copyOf(sinks);
        if (sinks.isEmpty() || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("checkpoints go somewhere, now and then");
        }
    }

    /**
     * The log and further places, each hour.
     *
     * @param sinks the further places
     * @return all of them
     */
    public static CheckpointKeeping logAnd(List<? extends CheckpointSink> sinks) {
        return new CheckpointKeeping(
                Stream.<CheckpointSink>concat(LOG.sinks.stream(), sinks.stream())
                        .toList(),
                LOG.every);
    }

    /**
     * Whether any place is out of reach of who operates this host.
     *
     * @return false where none is known to be
     */
    public boolean leavesHost() {
        return sinks.stream().anyMatch(CheckpointSink::leavesHost);
    }
}
