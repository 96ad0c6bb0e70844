package dev.sekisho.dlp.spill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpillTest {
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] readAll(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static long spillFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("sekisho"))
                    .filter(f -> f.toString().endsWith(".spill"))
                    .count();
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 1 << 20, (1 << 20) + 1, 3_000_000})
    void givesBackWhatWasWrittenAgainAndAgain(int length) throws IOException {
        byte[] bytes = bytes(length);
        try (Spill spill = Spill.of(new ByteArrayInputStream(bytes))) {
            Content content = spill.content();
            assertArrayEquals(bytes, readAll(content));
            assertArrayEquals(bytes, readAll(content));
            assertEquals(length, content.sizeBytes());
        }
    }

    @Test
    void readsFromAnyPlace() throws IOException {
        byte[] bytes = bytes(2_000_000);
        Random random = new Random(7);
        try (Spill spill = Spill.of(new ByteArrayInputStream(bytes));
                SeekableByteChannel channel = spill.channel(4)) {
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(bytes.length - 1000);
                ByteBuffer out = ByteBuffer.allocate(1000);
                channel.position(from);
                assertEquals(1000, channel.read(out));
                assertArrayEquals(Arrays.copyOfRange(bytes, from, from + 1000), out.array());
            }
        }
    }

    @Test
    void leavesNoFileBehindEvenWhileOpen() throws IOException {
        long before = spillFiles();
        try (Spill spill = Spill.of(new ByteArrayInputStream(bytes(3_000_000)))) {
            assertEquals(before, spillFiles());
            assertEquals("Spill[sizeBytes=3000000, onDisk=true]", spill.toString());
        }
        assertEquals(before, spillFiles());
    }

    @Test
    void cannotBeReadAfterItIsClosed() throws IOException {
        Spill spill = Spill.of(new ByteArrayInputStream(bytes(3_000_000)));
        Content content = spill.content();
        InputStream open = content.open();
        spill.close();
        assertThrows(IOException.class, content::open);
        assertThrows(IOException.class, open::read);
    }

    @Test
    void takesNothingAfterReadingBegan() throws IOException {
        try (Spill spill = Spill.of(new ByteArrayInputStream(bytes(10)))) {
            spill.content();
            assertThrows(IOException.class, () -> spill.output().write(1));
        }
    }

    @Test
    void aFileIsReadInPlaceAndAnythingElseIsCopied(@TempDir Path folder) throws IOException {
        byte[] bytes = bytes(2_000_000);
        Path file = Files.write(folder.resolve("f"), bytes);
        Content inPlace = Content.of(file);
        Content once = new Content() {
            @Override
            public InputStream open() throws IOException {
                return inPlace.open();
            }

            @Override
            public long sizeBytes() {
                return inPlace.sizeBytes();
            }
        };
        for (Content content : List.of(inPlace, once)) {
            try (RandomAccess access = Spill.access(content);
                    SeekableByteChannel one = access.channel();
                    SeekableByteChannel other = access.channel()) {
                ByteBuffer out = ByteBuffer.allocate(100);
                one.position(1_900_000);
                other.position(5);
                one.read(out);
                assertArrayEquals(Arrays.copyOfRange(bytes, 1_900_000, 1_900_100), out.array());
                assertEquals(5, other.position());
                assertEquals(bytes.length, one.size());
            }
        }
    }
}
