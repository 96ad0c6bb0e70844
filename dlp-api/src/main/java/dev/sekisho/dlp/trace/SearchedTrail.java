package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A trail as its indexes tell it, with one for the time of the search of what is not indexed yet. Not thread-safe. */
final class SearchedTrail implements Closeable {
    /** How many transfers are read at a time: memory is bounded by them. */
    private static final int PORTION = 200_000;

    private static final Object INDEXING = new Object();

    private final Path temporary;
    private final Indexes indexes;

    private SearchedTrail(Path temporary, Indexes indexes) {
        this.temporary = temporary;
        this.indexes = indexes;
    }

    private static Path list(AuditTrail trail) {
        return trail.sideFiles().resolveSibling("fingerprint-indexes");
    }

    static SearchedTrail open(AuditTrail trail, FingerprintRoot root) throws IOException {
        IndexList known = IndexList.read(list(trail));
        List<Path> files = new ArrayList<>();
        known.names().forEach(name -> files.add(trail.sideFiles().resolve(name)));
        Path temporary = Files.createTempDirectory("sekisho-trace-");
        try {
            IndexBuilder builder = new IndexBuilder(trail.sideFiles(), root);
            long next = known.next();
            while (true) {
                TransferLog read = TransferLog.read(trail.reader(), next, PORTION);
                TransferLog whole = read.whole();
                TransferLog log = read.ended() || whole.next() == next ? read : whole;
                files.addAll(builder.write(log, temporary));
                next = log.next();
                if (read.ended()) {
                    break;
                }
            }
            return new SearchedTrail(temporary, Indexes.open(files, root::at));
        } catch (IOException | RuntimeException e) {
            delete(temporary);
            throw e;
        }
    }

    /** Indexes what is not indexed yet, and gives how many transfers that were. */
    static long index(AuditTrail trail, FingerprintRoot root, Clock clock) throws IOException {
        synchronized (INDEXING) {
            long transfers = 0;
            IndexBuilder builder = new IndexBuilder(trail.sideFiles(), root);
            long next = IndexList.read(list(trail)).next();
            while (true) {
                TransferLog log =
                        TransferLog.read(trail.reader(), next, PORTION).whole();
                if (log.all().isEmpty()) {
                    return transfers;
                }
                List<Path> files = builder.write(log, trail.sideFiles());
                for (Path file : files) {
                    trail.append(new AuditRecord("index", clock.instant(), Map.of("next", log.next())), file);
                }
                IndexList.add(list(trail), log.next(), files);
                transfers += log.all().stream().filter(TransferLog.Entry::begun).count();
                next = log.next();
            }
        }
    }

    Indexes indexes() {
        return indexes;
    }

    @Override
    public void close() throws IOException {
        indexes.close();
        delete(temporary);
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(dir);
    }
}
