package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;

/**
 * Tells a frame at the end of a trail that the writer of another process is at from one that a crash left torn: the
 * first is whole soon. A writer needs microseconds; a second bears a machine that has other things to do.
 */
final class UnfinishedFrame {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    private UnfinishedFrame() {}

    /** Whether the frame at an offset is whole, now or soon. */
    static boolean becomesWhole(Path segment, long offset) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (isWhole(segment, offset)) {
                return true;
            }
            pause();
        }
        return isWhole(segment, offset);
    }

    private static boolean isWhole(Path segment, long offset) throws IOException {
        try (SegmentFrames frames = SegmentFrames.open(segment)) {
            frames.at(offset, frames.length(offset));
            return true;
        } catch (TrailException e) {
            return false;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a trail was read");
        }
    }
}
