package dev.sekisho.dlp.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A key of its own for each record, all from one seed by a binary tree of hashes: each node gives its two children, a
 * leaf gives the key. To destroy the key of a record the seed is replaced by the siblings along its path, which give
 * every other key and not this one; to show one record to a stranger its leaf is enough. Immutable; prints nothing of
 * itself.
 */
final class RecordKeys {
    private static final int SEED_BYTES = 32;
    private static final int HEIGHT = 40;
    private static final byte KEY = 2;
    private static final byte COMMITMENT = 3;
    private static final byte INDEX = 4;
    private static final byte LABELS = 5;
    /** No trail has so many records. */
    private static final long NEVER = (1L << HEIGHT) - 1;

    /** The subtrees that are known, by their first record. They do not overlap. */
    private final NavigableMap<Long, Node> nodes;

    /** The root of a subtree over {@code 2^height} records. */
    private static final class Node {
        private final int height;
        private final byte[] seed;

        Node(int height, byte[] seed) {
            this.height = height;
            this.seed = seed;
        }
    }

    private RecordKeys(NavigableMap<Long, Node> nodes) {
        this.nodes = nodes;
    }

    static RecordKeys of(byte[] seed) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("the record key has 32 bytes");
        }
        NavigableMap<Long, Node> all = new TreeMap<>();
        all.put(0L, new Node(HEIGHT, seed.clone()));
        return new RecordKeys(all);
    }

    /** Remembers the way to the record before, so that records in order cost two hashes each. Not thread-safe. */
    final class Cursor {
        private final MessageDigest sha256 = sha256();
        private final byte[][] path = new byte[HEIGHT + 1][];
        private @Nullable Node under;
        private long before;

        /** What the key of a record is made from, or null when it was destroyed. */
        byte @Nullable [] leaf(long seq) {
            Map.Entry<Long, Node> entry = nodes.floorEntry(seq);
            if (entry == null || seq - entry.getKey() >= 1L << entry.getValue().height) {
                return null;
            }
            Node node = entry.getValue();
            int from = node.height;
            if (node == under) {
                from = Long.SIZE - Long.numberOfLeadingZeros(before ^ seq);
            } else {
                under = node;
                path[from] = node.seed;
            }
            for (int height = from - 1; height >= 0; height--) {
                path[height] = child(sha256, path[height + 1], (byte) (seq >>> height & 1));
            }
            before = seq;
            return path[0];
        }

        /**
         * The key of a record.
         *
         * @throws TrailException when it was destroyed
         */
        RecordKey at(long seq) throws TrailException {
            byte[] leaf = leaf(seq);
            if (leaf == null) {
                throw new TrailException("record-erased");
            }
            return new RecordKey(seq, child(sha256, leaf, KEY), child(sha256, leaf, COMMITMENT));
        }
    }

    private static byte[] child(MessageDigest sha256, byte[] seed, byte which) {
        sha256.update(seed);
        sha256.update(which);
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The keys of the trail's indexes, or null when only the keys of single records are known. */
    @Nullable
    IndexKeys indexKeys() {
        byte[] leaf = new Cursor().leaf(NEVER);
        return leaf == null ? null : new IndexKeys(child(sha256(), leaf, INDEX), child(sha256(), leaf, LABELS));
    }

    /** Whether the key of any record is known, from one number to before another. */
    boolean hasAny(long from, long to) {
        Map.Entry<Long, Node> before = nodes.lowerEntry(to);
        return before != null && before.getKey() + (1L << before.getValue().height) > from;
    }

    /** Keys of all the same records but some. */
    RecordKeys without(Collection<Long> records) {
        NavigableMap<Long, Node> left = new TreeMap<>(nodes);
        MessageDigest sha256 = sha256();
        for (long seq : records) {
            Map.Entry<Long, Node> entry = left.floorEntry(seq);
            if (entry != null && seq - entry.getKey() < 1L << entry.getValue().height) {
                left.remove(entry.getKey());
                putSiblings(left, entry.getKey(), entry.getValue(), seq, sha256);
            }
        }
        return new RecordKeys(left);
    }

    private static void putSiblings(
            NavigableMap<Long, Node> into, long first, Node node, long seq, MessageDigest sha256) {
        long start = first;
        byte[] seed = node.seed;
        for (int height = node.height - 1; height >= 0; height--) {
            int bit = (int) (seq >>> height & 1);
            long middle = start + (1L << height);
            into.put(bit == 0 ? middle : start, new Node(height, child(sha256, seed, (byte) (1 - bit))));
            seed = child(sha256, seed, (byte) bit);
            start = bit == 0 ? start : middle;
        }
    }

    /** One key for one record only: what a stranger is given with it. */
    static RecordKeys single(long seq, byte[] leaf) {
        NavigableMap<Long, Node> one = new TreeMap<>();
        one.put(seq, new Node(0, leaf.clone()));
        return new RecordKeys(one);
    }

    /** One line: height, first record and seed of each subtree. */
    String text() {
        StringBuilder out = new StringBuilder();
        nodes.forEach((first, node) -> out.append(out.length() == 0 ? "" : ",")
                .append(node.height)
                .append('.')
                .append(first)
                .append('.')
                .append(Base64.getEncoder().encodeToString(node.seed)));
        return out.toString();
    }

    /**
     * Reads the line back.
     *
     * @throws IllegalArgumentException when it is no such line
     */
    static RecordKeys parse(String line) {
        NavigableMap<Long, Node> all = new TreeMap<>();
        for (String one : line.split(",", -1)) {
            String[] fields = one.split("\\.", -1);
            if (fields.length != 3) {
                throw new IllegalArgumentException("not a record key");
            }
            byte[] seed = Base64.getDecoder().decode(fields[2]);
            int height = Integer.parseInt(fields[0]);
            if (height < 0 || height > HEIGHT || seed.length != SEED_BYTES) {
                throw new IllegalArgumentException("not a record key");
            }
            all.put(Long.parseLong(fields[1]), new Node(height, seed));
        }
        return new RecordKeys(all);
    }

    @Override
    public String toString() {
        return "RecordKeys";
    }
}
