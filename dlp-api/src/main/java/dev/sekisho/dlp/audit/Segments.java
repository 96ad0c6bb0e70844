package dev.sekisho.dlp.audit;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segment files of a trail: frames of a length (4 bytes), a CRC32C of the payload (4 bytes) and the payload.
 * A length of 0 ends a segment; what follows is preallocated space. A file is called after the number of its first
 * record.
 */
final class Segments {
    static final String SUFFIX = ".seg";
    static final int HEADER_BYTES = 8;
    static final int MAX_RECORD_BYTES = 64 << 20;

    private Segments() {}

    /** Takes each stored record, in order. */
    interface Visitor {
        void record(long seq, byte[] stored) throws IOException;
    }

    /**
     * Where reading ended.
     *
     * @param records how many records are readable
     * @param last the last segment, or null when there is none
     * @param end the offset after the last readable frame of the last segment
     * @param damage a stable code when reading ended at something that is no frame, or an empty string
     * @param damageInLast whether that was in the last segment, where a crash can leave a torn frame
     */
    record End(long records, @Nullable Path last, long end, String damage, boolean damageInLast) {}

    static Path file(Path dir, long firstSeq) {
        return dir.resolve(String.format(Locale.ROOT, "%016d%s", firstSeq, SUFFIX));
    }

    static boolean isEmpty(Path dir) throws IOException {
        return list(dir).isEmpty();
    }

    /** The number of the record with which the last segment begins, or 0 when there is none. */
    static long startOfLast(Path dir) throws IOException {
        List<Path> files = list(dir);
        return files.isEmpty() ? 0 : first(files.get(files.size() - 1));
    }

    static End read(Path dir, Visitor visitor) throws IOException {
        return read(dir, 0, visitor);
    }

    /** Reads from a record on; segments that end before it are not touched. */
    static End read(Path dir, long from, Visitor visitor) throws IOException {
        List<Path> files = list(dir);
        int begin = 0;
        while (begin + 1 < files.size() && first(files.get(begin + 1)) <= from) {
            begin++;
        }
        long seq = begin == 0 ? 0 : first(files.get(begin));
        long end = 0;
        Path last = null;
        for (int i = begin; i < files.size(); i++) {
            last = files.get(i);
            boolean isLast = i == files.size() - 1;
            if (!last.equals(file(dir, seq))) {
                return new End(seq, last, 0, "segment-missing", false);
            }
            One one = readOne(last, seq, visitor);
            seq = one.next;
            end = one.end;
            if (!one.damage.isEmpty()) {
                return new End(seq, last, end, one.damage, isLast);
            }
        }
        return new End(seq, last, end, "", false);
    }

    /** The number of the first record of a segment; one past all for a name that is none. */
    static long first(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * Where reading one segment ended.
     *
     * @param next the number of the record after the last one
     * @param end the offset after the last readable frame
     * @param damage a stable code when something there is no frame, or an empty string
     */
    record One(long next, long end, String damage) {}

    /** Reads one segment to its end. */
    static One readOne(Path file, long firstSeq, Visitor visitor) throws IOException {
        long seq = firstSeq;
        long offset = 0;
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (offset + HEADER_BYTES <= size) {
                int length = in.readInt();
                int crc = in.readInt();
                if (length == 0) {
                    return new One(seq, offset, crc == 0 && restIsZero(in) ? "" : "frame-damaged");
                }
                if (length < 0 || length > MAX_RECORD_BYTES || offset + HEADER_BYTES + length > size) {
                    return new One(seq, offset, "frame-damaged");
                }
                byte[] stored = in.readNBytes(length);
                if (crc(stored) != crc) {
                    return new One(seq, offset, "frame-damaged");
                }
                visitor.record(seq++, stored);
                offset += HEADER_BYTES + length;
            }
        } catch (EOFException e) {
            return new One(seq, offset, "frame-damaged");
        }
        return new One(seq, offset, "");
    }

    private static boolean restIsZero(DataInputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                if (buffer[i] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** The segments in order. */
    static List<Path> list(Path dir) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(dir, "*" + SUFFIX)) {
            stream.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }
}
