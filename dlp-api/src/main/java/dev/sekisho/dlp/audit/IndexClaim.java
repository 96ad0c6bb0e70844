package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the trail says of the index of a segment, in the first record of the segment after.
 *
 * @param next the number of the record after the segment's last
 * @param digest the digest of the index, 64 hexadecimal digits
 */
record IndexClaim(long next, String digest) {
    /** Reads it, or gives null where the trail says nothing of the index of this segment. */
    static @Nullable IndexClaim read(Path segmentAfter, long first, RecordCipher cipher) throws IOException {
        long next = Segments.first(segmentAfter);
        try (SegmentFrames frames = SegmentFrames.open(segmentAfter)) {
            byte[] stored = frames.first();
            AuditRecord entry = stored == null ? null : cipher.open(next, stored);
            if (entry != null
                    && entry.kind().equals(OpenSegment.KIND)
                    && number(entry, OpenSegment.FIRST) == first
                    && number(entry, OpenSegment.NEXT) == next
                    && entry.facts().get(OpenSegment.DIGEST) instanceof String digest
                    && isDigest(digest)) {
                return new IndexClaim(next, digest);
            }
            return null;
        }
    }

    private static long number(AuditRecord entry, String fact) {
        return entry.facts().get(fact) instanceof Number number ? number.longValue() : -1;
    }

    private static boolean isDigest(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
