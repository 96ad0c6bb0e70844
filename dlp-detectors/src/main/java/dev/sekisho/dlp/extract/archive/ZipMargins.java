package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a ZIP file holds beside its entries: comments, and bytes that its directory does not tell of. */
final class ZipMargins {
    private static final int END_BYTES = 22;
    private static final int MOST_TAIL = END_BYTES + 0xFFFF;
    private static final String END = "PK\5\6";
    private static final String LOCAL = "PK\3\4";

    /** What stands before the bytes of an entry: its own header, and what follows the bytes of the entry before. */
    private static final int MOST_BETWEEN = 24;

    private final SeekableByteChannel channel;
    private final ZipFile zip;
    private final Budget budget;

    ZipMargins(SeekableByteChannel channel, ZipFile zip, Budget budget) {
        this.channel = channel;
        this.zip = zip;
        this.budget = budget;
    }

    void handOn(ExtractionSink sink, Unpacking unpacking) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        for (ZipArchiveEntry entry : entries) {
            String comment = entry.getComment();
            if (comment != null && !comment.isBlank()) {
                byte[] bytes = comment.getBytes(StandardCharsets.UTF_8);
                unpacking.child("comment", bytes.length, () -> new ByteArrayInputStream(bytes));
            }
        }
        byte[] tail = tail();
        if (tail.length > 0) {
            unpacking.child("comment", tail.length, () -> new ByteArrayInputStream(tail));
        }
        if (hasUnlisted(entries)) {
            sink.status(PartStatus.PARTIAL, "unlisted-bytes");
        }
    }

    /** What comes after the directory: the comment of the archive, or anything. */
    private byte[] tail() throws IOException {
        long from = Math.max(0, channel.size() - MOST_TAIL);
        byte[] last = read(from, (int) (channel.size() - from));
        int end = new String(last, StandardCharsets.ISO_8859_1).lastIndexOf(END);
        int start = end + END_BYTES;
        return end < 0 || start >= last.length ? new byte[0] : Arrays.copyOfRange(last, start, last.length);
    }

    /** Whether more than the header of the next entry lies between two entries, or anything before the first. */
    private boolean hasUnlisted(List<ZipArchiveEntry> entries) throws IOException {
        long done = 0;
        for (ZipArchiveEntry entry : entries) {
            long gap = entry.getDataOffset() - done;
            if (gap < 0 || gap > 2L * MOST_TAIL || entry.getCompressedSize() < 0) {
                return true;
            }
            byte[] between = read(done, (int) gap);
            int header = new String(between, StandardCharsets.ISO_8859_1).indexOf(LOCAL);
            boolean second = header >= 0 && has(between, header + LOCAL.length());
            if (between.length < gap || header > MOST_BETWEEN || second) {
                return true;
            }
            done = entry.getDataOffset() + entry.getCompressedSize();
        }
        return false;
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        channel.position(from);
        while (read.hasRemaining() && channel.read(read) >= 0) {
            budget.checkTime();
        }
        return Arrays.copyOf(read.array(), read.position());
    }

    private static boolean has(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(LOCAL);
    }
}
