package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames that end before, at and behind the ends of blocks and of the buffer are read back as they were written. */
class SegmentWriterTest {
    private static final int[] SIZES = {1, 4080, 4087, 4088, 4089, 8176, 65_527, 65_528, 65_529, 1 << 17, 3 << 20, 500};

    @TempDir
    Path dir;

    private final List<byte[]> expected = new ArrayList<>();
    private final Random random = new Random(5);

    private byte[] next(int size) {
        byte[] stored = new byte[size];
        random.nextBytes(stored);
        expected.add(stored);
        return stored;
    }

    /** Gives where the last frame ends. */
    private long assertWritten(Path file) throws IOException {
        List<byte[]> read = new ArrayList<>();
        Segments.One one = Segments.readOne(file, 0, (seq, stored) -> read.add(stored));
        assertEquals("", one.damage());
        assertEquals(expected.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertArrayEquals(expected.get(i), read.get(i), "frame " + i);
        }
        return one.end();
    }

    @Test
    void writesEachForceWhole() throws IOException {
        Path file = dir.resolve("a.seg");
        try (SegmentWriter writer = SegmentWriter.create(file)) {
            for (int size : SIZES) {
                writer.append(next(size));
                writer.force();
                assertWritten(file);
            }
        }
    }

    @Test
    void writesManyFramesWithOneForce() throws IOException {
        Path file = dir.resolve("a.seg");
        try (SegmentWriter writer = SegmentWriter.create(file)) {
            for (int i = 0; i < 2000; i++) {
                writer.append(next(1 + random.nextInt(1500)));
            }
            writer.force();
        }
        assertWritten(file);
    }

    @Test
    void goesOnInTheMiddleOfABlock() throws IOException {
        Path file = dir.resolve("a.seg");
        SegmentWriter.create(file).close();
        long end = 0;
        for (int size : SIZES) {
            try (SegmentWriter writer = SegmentWriter.resume(file, end, false)) {
                writer.append(next(size));
                writer.append(next(7));
                writer.force();
            }
            end = assertWritten(file);
        }
    }

    @Test
    void wipesWhatACrashLeftBehindTheLastFrame() throws IOException {
        Path file = dir.resolve("a.seg");
        try (SegmentWriter writer = SegmentWriter.create(file)) {
            writer.append(next(5000));
            writer.force();
        }
        long end = assertWritten(file);
        byte[] whole = Files.readAllBytes(file);
        for (int i = (int) end; i < whole.length; i++) {
            whole[i] = 1;
        }
        Files.write(file, whole, StandardOpenOption.TRUNCATE_EXISTING);
        try (SegmentWriter writer = SegmentWriter.resume(file, end, true)) {
            writer.append(next(20));
            writer.force();
        }
        assertWritten(file);
    }
}
