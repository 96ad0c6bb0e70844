package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.custom.DetectorsException;
import dev.sekisho.dlp.inspect.Detector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Detectors as users write them, each different: words of their business, codes with a fixed beginning, codes of digits
 * and letters, numbers behind a label.
 */
final class UsersDetectors {
    private static final int WORDS = 50;
    private static final String SYLLABLES = "アイウエオカキクケコサシスセソタチツテトナニネノハヒフホマミムメモヤユヨラリルレロン";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private UsersDetectors() {}

    /** So many of them, the same each time. */
    static List<Detector> of(int count) throws IOException {
        StringBuilder yaml = new StringBuilder("apiVersion: sekisho-detectors/v1\n"
                + "types:\n  - {id: BUSINESS_CODE, ja: 業務コード, en: business code}\ndetectors:\n");
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            yaml.append("  - {id: users-").append(i).append(", type: BUSINESS_CODE, ");
            yaml.append(definition(i, random)).append("}\n");
        }
        try {
            return CustomDetectors.parse(yaml.toString(), "users.yaml", Path.of(""))
                    .detectors();
        } catch (DetectorsException e) {
            throw new IOException("the definitions of this benchmark are wrong", e);
        }
    }

    private static String definition(int i, Random random) {
        return switch (i % 4) {
            case 0 -> "words: [" + words(random) + "]";
            case 1 -> "pattern: '" + letters(3, random) + "-\\d{5}'";
            case 2 -> "pattern: '\\d{" + (4 + i % 5) + "}[" + LETTERS.charAt(random.nextInt(LETTERS.length())) + "-Z]'";
            default -> "pattern: '\\d{" + (5 + i % 4) + "}', labelNeeded: true, labels: [" + word(random) + "番号]";
        };
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder(word(random));
        for (int i = 1; i < WORDS; i++) {
            words.append(", ").append(word(random));
        }
        return words.toString();
    }

    private static String word(Random random) {
        return drawn(SYLLABLES, 3 + random.nextInt(4), random);
    }

    private static String letters(int length, Random random) {
        return drawn(LETTERS, length, random);
    }

    private static String drawn(String from, int length, Random random) {
        StringBuilder drawn = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            drawn.append(from.charAt(random.nextInt(from.length())));
        }
        return drawn.toString();
    }
}
