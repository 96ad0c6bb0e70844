package dev.sekisho.dlp.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 is read as the JDK reads it, whatever the bytes are and wherever a buffer ends. */
class DecodingReaderTest {
    private static final int[] LEADS = {0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef};

    private static void assertReadAsTheJdkDoes(byte[] bytes) throws IOException {
        StringBuilder read = new StringBuilder();
        char[] piece = new char[1000];
        try (DecodingReader reader =
                new DecodingReader(new ByteArrayInputStream(bytes), TextEncoding.of(StandardCharsets.UTF_8))) {
            for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                read.append(piece, 0, n);
            }
        }
        assertEquals(new String(bytes, StandardCharsets.UTF_8), read.toString());
    }

    @Test
    void everyCharacterAndSurrogateAsItStands() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c = 0; c < 0x11000; c++) {
            if (c < 0x10000) {
                // Also those of the surrogates, which are malformed.
                bytes.write(0xe0 | c >> 12);
                bytes.write(0x80 | ((c >> 6) & 0x3f));
                bytes.write(0x80 | (c & 0x3f));
            }
            if (c < 0x800) {
                bytes.write(0xc0 | c >> 6);
                bytes.write(0x80 | (c & 0x3f));
            }
            if (c < 0xd800 || c > 0xdfff) {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertReadAsTheJdkDoes(bytes.toByteArray());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedBytes(long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < 60_000) {
            switch (random.nextInt(4)) {
                case 0 -> bytes.writeBytes("山田太郎,03-1234-5678,𠮷野é".getBytes(StandardCharsets.UTF_8));
                case 1 -> bytes.write(LEADS[random.nextInt(LEADS.length)]);
                case 2 -> bytes.write(random.nextInt(256));
                default -> bytes.write(0x80 | random.nextInt(64));
            }
        }
        assertReadAsTheJdkDoes(bytes.toByteArray());
    }
}
