package dev.sekisho.dlp.benchmarks.encrypt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Encrypts one file with every peer in turn, several rounds, and prints the median megabytes a processor second and how
 * many times the first peer is as fast as each.
 */
final class Comparison {
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;

    private Comparison() {}

    static void print(String title, Path plain, List<Peer> peers, PrintStream out)
            throws IOException, GeneralSecurityException {
        Path dir = Files.createTempDirectory("sekisho-benchmark");
        try {
            List<List<Double>> taken = measure(plain, dir, peers);
            double megabytes = Files.size(plain) / 1e6;
            double ours = median(taken.get(0));
            out.printf("%s (%.0f MB)%n", title, megabytes);
            for (int i = 0; i < peers.size(); i++) {
                double seconds = median(taken.get(i));
                out.printf(
                        "  %-44s %8.1f MB/s CPU   %6.2f x%n", peers.get(i).name(), megabytes / seconds, seconds / ours);
            }
        } finally {
            remove(dir);
        }
    }

    private static List<List<Double>> measure(Path plain, Path dir, List<Peer> peers)
            throws IOException, GeneralSecurityException {
        List<List<Double>> taken = new ArrayList<>();
        peers.forEach(peer -> taken.add(new ArrayList<>()));
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (int i = 0; i < peers.size(); i++) {
                double seconds = peers.get(i).encrypt(plain, dir.resolve("encrypted-" + i));
                if (round >= 0) {
                    taken.get(i).add(seconds);
                }
            }
        }
        return taken;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    static void remove(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
