package dev.sekisho.dlp.encrypt.zip;

import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Made-up attachments whose names are hard. */
final class ZipFiles {
    static final byte[] TEXT = "氏名,住所\n関所 花子,長野県長野市\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    static final byte[] NOISE = new byte[100_001];

    /** Surrogate pairs, the wave that Windows writes otherwise, emoji of several characters, decomposed letters. */
    static final List<String> NAMES =
            List.of("顧客名簿_①髙橋㈱𠮷野家～2026.csv", "📎見積👨‍👩‍👧.xlsx", "か\u3099ぎく\u3099れ e\u0301.txt", "empty.txt", ".env");

    static {
        new Random(7).nextBytes(NOISE);
    }

    private ZipFiles() {}

    static byte[] bytes(int i) {
        return switch (i) {
            case 0 -> TEXT;
            case 1 -> NOISE;
            case 3 -> new byte[0];
            default -> ("部外秘 " + i).getBytes(StandardCharsets.UTF_8);
        };
    }

    static Part[] parts() {
        Part[] parts = new Part[NAMES.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.of(NAMES.get(i), "application/octet-stream", Content.of(bytes(i)));
        }
        return parts;
    }
}
