package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks the indexes that a trail recorded against its records. It reads everything and needs a key that opens records;
 * {@link TrailVerifier}, which needs none, tells whether the records themselves are as they were.
 */
public final class TrailIndexes {
    private TrailIndexes() {}

    /**
     * What the check says.
     *
     * @param indexed how many segments have an index that the trail recorded
     * @param untold how many of these hold erased records, so that what was recorded cannot be told from them any more
     * @param wrong the numbers of the first records of segments whose index was recorded with something else than the
     *     records say: who wrote them meant to hide one
     */
    public record Result(int indexed, int untold, List<Long> wrong) {

        /**
         * Copies the numbers.
         *
         * @param indexed how many segments have an index
         * @param untold how many cannot be told
         * @param wrong the segments with a wrong one
         */
        public Result {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * Makes every index once more, and compares.
     *
     * @param dir the folder of the trail
     * @param key reads its records
     * @return the result
     * @throws TrailException when a record is not authentic, or records are missing
     * @throws IOException when the trail cannot be read
     */
    public static Result check(Path dir, ReadingKey key) throws IOException {
        RecordKeys keys = key.recordKeys();
        IndexKeys indexKeys = keys.indexKeys();
        if (indexKeys == null) {
            return new Result(0, 0, List.of());
        }
        RecordCipher cipher = new RecordCipher(keys);
        List<Path> files = Segments.list(dir);
        List<Long> wrong = new ArrayList<>();
        int indexed = 0;
        int untold = 0;
        for (int i = 0; i + 1 < files.size(); i++) {
            long first = Segments.first(files.get(i));
            IndexClaim claim = IndexClaim.read(files.get(i + 1), first, cipher);
            if (claim == null) {
                continue;
            }
            indexed++;
            List<IndexEntry> entries = IndexCollector.read(dir, keys, indexKeys, first, claim.next());
            if (!SegmentIndex.of(first, entries).digest().equals(claim.digest())) {
                if (entries.stream().anyMatch(IndexEntry::isErased)) {
                    untold++;
                } else {
                    wrong.add(first);
                }
            }
        }
        return new Result(indexed, untold, wrong);
    }

    /**
     * Puts an index back that is missing, if it can be made as it was.
     *
     * @param claim what the trail says of it
     * @return whether it was put back
     */
    static boolean mend(Path dir, RecordKeys keys, IndexKeys indexKeys, long first, IndexClaim claim)
            throws IOException {
        SegmentIndex index = SegmentIndex.of(first, IndexCollector.read(dir, keys, indexKeys, first, claim.next()));
        boolean same = index.digest().equals(claim.digest());
        if (same) {
            index.store(dir, indexKeys);
        }
        return same;
    }

    /**
     * Destroys what indexes know of records, as must be done before their keys are destroyed. A block that knew one of
     * them is empty then, and its records are read instead.
     */
    static void forget(Path dir, RecordKeys keys, SortedSet<Long> records) throws IOException {
        IndexKeys indexKeys = keys.indexKeys();
        RecordCipher cipher = new RecordCipher(keys);
        List<Path> files = Segments.list(dir);
        for (int i = 0; i + 1 < files.size(); i++) {
            long first = Segments.first(files.get(i));
            SortedSet<Long> some = records.subSet(first, Segments.first(files.get(i + 1)));
            if (!some.isEmpty()) {
                IndexClaim claim = IndexClaim.read(files.get(i + 1), first, cipher);
                forget(IndexKeys.file(dir, first), claim, indexKeys, first, some);
            }
        }
    }

    private static void forget(
            Path file, @Nullable IndexClaim claim, @Nullable IndexKeys keys, long first, SortedSet<Long> records)
            throws IOException {
        SegmentIndexFile index =
                claim == null || keys == null ? null : SegmentIndexFile.open(file, keys, claim.digest(), true);
        if (index == null) {
            Files.deleteIfExists(file); // nobody knows where in it they are
            return;
        }
        try (index) {
            int wiped = -1;
            for (long seq : records) {
                int block = (int) ((seq - first) / SegmentIndex.RECORDS_IN_BLOCK);
                if (block != wiped) {
                    index.wipe(block);
                    wiped = block;
                }
            }
            index.force();
        }
    }
}
