package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A tenth of 3,996,789 customers against ten years of indexed trail: ten million transfers of ten customers each.
 * {@code make FOLDER} writes the indexes, {@code search FOLDER} searches them, in a process and heap of its own.
 */
final class TrueSizeTrace {
    private static final int CUSTOMERS = 3_996_789;

    private TrueSizeTrace() {}

    public static void main(String[] args) throws IOException {
        Path dir = Files.createDirectories(Path.of(args[1]));
        if (args[0].equals("make")) {
            int transfersAYear = args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000;
            MadeIndex made = new MadeIndex(CUSTOMERS, 10, transfersAYear, 10);
            made.root().store(dir.resolve("root"));
            List<Path> files = made.write(dir);
            System.out.printf(Locale.ROOT, "%d indexes, %,d touches%n", files.size(), made.touches());
            return;
        }
        FingerprintRoot root = FingerprintRoot.load(dir.resolve("root"));
        for (int round = 0; round < 3; round++) {
            search(dir, root);
        }
    }

    private static void search(Path dir, FingerprintRoot root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(dir)) {
            files = all.filter(file -> !file.endsWith("root")).sorted().toList();
        }
        long start = System.nanoTime();
        Wanted wanted = new Wanted(root);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            if (customer % 10 == 3) {
                wanted.accept(PersonDatum.PHONE, MadeIndex.value(PersonDatum.PHONE, customer));
                wanted.accept(PersonDatum.NAME_AND_ADDRESS, MadeIndex.value(PersonDatum.NAME_AND_ADDRESS, customer));
            }
        }
        long hashed = System.nanoTime();
        try (Indexes indexes = Indexes.open(files, root::at)) {
            long opened = System.nanoTime();
            TraceResult result = new Search(indexes, wanted, channel -> true).run();
            long end = System.nanoTime();
            TransferHit first = result.transfers().get(0);
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d people, %,d transfers compared, %,d with a match, indexes %,d MB%n"
                            + "%.1f s: fingerprints %.1f, opening %.1f, searching %.1f; heap at most %,d MB%n"
                            + "first %s %s %d of %d, second %s, actor %s%n",
                    wanted.size(PersonDatum.PHONE),
                    result.compared(),
                    result.matched(),
                    bytes / 1_000_000,
                    (end - start) / 1e9,
                    (hashed - start) / 1e9,
                    (opened - hashed) / 1e9,
                    (end - opened) / 1e9,
                    Runtime.getRuntime().maxMemory() / 1_000_000,
                    first.transfer().id(),
                    first.overlap().significant(),
                    first.overlap().matched(),
                    first.overlap().searched(),
                    result.transfers().get(1).overlap(),
                    result.actors().get(0));
        }
    }
}
