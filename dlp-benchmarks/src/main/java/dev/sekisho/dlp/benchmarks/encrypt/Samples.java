package dev.sekisho.dlp.benchmarks.encrypt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Made-up files: what cannot be compressed, and a list of people as text. The same on every run. */
final class Samples {
    private static final String[] NAMES = {"山田 花子", "佐藤 一郎", "髙橋 桜", "鈴木 健太", "𠮷野 あかり"};
    private static final String[] TOWNS = {"東京都千代田区", "大阪府大阪市北区", "長野県長野市", "福岡県福岡市中央区"};

    private Samples() {}

    static Path noise(Path file, int megabytes) throws IOException {
        Random random = new Random(11);
        byte[] block = new byte[1_000_000];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        return file;
    }

    static Path text(Path file, int megabytes) throws IOException {
        Random random = new Random(13);
        long left = megabytes * 1_000_000L;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            while (left > 0) {
                byte[] line = line(random).getBytes(StandardCharsets.UTF_8);
                out.write(line);
                left -= line.length;
            }
        }
        return file;
    }

    private static String line(Random random) {
        return NAMES[random.nextInt(NAMES.length)] + "," + TOWNS[random.nextInt(TOWNS.length)] + random.nextInt(9999)
                + "-" + random.nextInt(99) + ",090-" + (1000 + random.nextInt(9000)) + "-"
                + (1000 + random.nextInt(9000)) + "," + (1940 + random.nextInt(70)) + "/" + (1 + random.nextInt(12))
                + "/" + (1 + random.nextInt(28)) + "\r\n";
    }
}
