package dev.sekisho.dlp.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of a segment: kind, length and labels of each record, in blocks, and a head that says where each block
 * begins, which kinds and times are in it, and its SHA-256. The SHA-256 of the head is the digest of the whole; the
 * same records give the same. Immutable.
 */
final class SegmentIndex {
    static final int VERSION = 1;
    static final int RECORDS_IN_BLOCK = 1024;

    private final long first;
    private final byte[] head;
    private final List<byte[]> blocks;

    private SegmentIndex(long first, byte[] head, List<byte[]> blocks) {
        this.first = first;
        this.head = head;
        this.blocks = blocks;
    }

    /** The index of a segment of these records. */
    static SegmentIndex of(long first, List<IndexEntry> entries) {
        Map<String, Integer> kinds = new TreeMap<>();
        entries.forEach(entry -> kinds.put(entry.kind(), 0));
        int[] places = {0};
        kinds.replaceAll((kind, place) -> places[0]++);
        List<byte[]> blocks = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream head = new DataOutputStream(bytes);
            head.writeByte(VERSION);
            head.writeLong(first);
            head.writeInt(entries.size());
            head.writeInt(kinds.size());
            for (String kind : kinds.keySet()) {
                head.writeUTF(kind);
            }
            long offset = 0;
            for (int from = 0; from < entries.size(); from += RECORDS_IN_BLOCK) {
                List<IndexEntry> some = entries.subList(from, Math.min(entries.size(), from + RECORDS_IN_BLOCK));
                byte[] block = block(some, kinds);
                blocks.add(block);
                describe(head, offset, some, kinds, block);
                offset += some.stream()
                        .mapToLong(entry -> Segments.HEADER_BYTES + entry.length())
                        .sum();
            }
            return new SegmentIndex(first, bytes.toByteArray(), blocks);
        } catch (IOException e) {
            throw new IllegalStateException("a kind is longer than an index can hold", e);
        }
    }

    private static byte[] block(List<IndexEntry> entries, Map<String, Integer> kinds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (IndexEntry entry : entries) {
            out.writeInt(kinds.getOrDefault(entry.kind(), 0));
            out.writeInt(entry.length());
            out.writeByte(entry.labels());
            for (int i = 0; i < entry.labels(); i++) {
                out.writeInt(entry.label(i));
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(
            DataOutputStream head, long offset, List<IndexEntry> entries, Map<String, Integer> kinds, byte[] block)
            throws IOException {
        BitSet present = new BitSet();
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (IndexEntry entry : entries) {
            present.set(kinds.getOrDefault(entry.kind(), 0));
            if (!entry.isErased()) {
                earliest = Math.min(earliest, entry.second());
                latest = Math.max(latest, entry.second());
            }
        }
        head.writeLong(offset);
        head.writeLong(earliest);
        head.writeLong(latest);
        head.writeInt(block.length);
        head.write(sha256(block));
        byte[] bits = present.toByteArray();
        head.writeInt(bits.length);
        head.write(bits);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String digest() {
        return HexFormat.of().formatHex(sha256(head));
    }

    /** Puts it beside its segment, encrypted, durably. */
    void store(Path dir, IndexKeys keys) throws IOException {
        List<byte[]> sealed = new ArrayList<>();
        sealed.add(keys.seal(head));
        blocks.forEach(block -> sealed.add(keys.seal(block)));
        int size = sealed.stream().mapToInt(bytes -> bytes.length).sum();
        ByteBuffer file = ByteBuffer.allocate(Integer.BYTES + size).putInt(sealed.get(0).length);
        sealed.forEach(file::put);
        WholeFile.replace(IndexKeys.file(dir, first), file.flip());
    }
}
