package dev.sekisho.dlp.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * The head of a Merkle tree that only grows (RFC 6962, section 2.1), kept as its right edge: one hash for each bit of
 * the size.
 *
 * <p>Not thread-safe.
 */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int HASH_BYTES = 32;

    private final MessageDigest sha256 = sha256();
    private final List<byte[]> edge = new ArrayList<>();
    private long size;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A tree of the same records, which grows by itself. */
    MerkleTree copy() {
        MerkleTree copy = new MerkleTree();
        copy.edge.addAll(edge);
        copy.size = size;
        return copy;
    }

    /**
     * A tree of which only the right edge is known.
     *
     * @throws IllegalArgumentException when no tree of this size has such an edge
     */
    static MerkleTree of(long size, List<byte[]> edge) {
        if (size < 0
                || Long.bitCount(size) != edge.size()
                || edge.stream().anyMatch(hash -> hash.length != HASH_BYTES)) {
            throw new IllegalArgumentException("not the edge of a tree");
        }
        MerkleTree tree = new MerkleTree();
        tree.edge.addAll(edge);
        tree.size = size;
        return tree;
    }

    /** The hashes of the right edge, the largest subtree first. */
    List<byte[]> edge() {
        return Collections.unmodifiableList(edge);
    }

    long size() {
        return size;
    }

    void add(byte[] leaf) {
        addHash(leaf(leaf));
    }

    /** Adds a leaf of which the hash is known. */
    void addHash(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long s = size; (s & 1) == 1; s >>>= 1) {
            hash = node(edge.remove(edge.size() - 1), hash);
        }
        edge.add(hash);
        size++;
    }

    byte[] root() {
        if (edge.isEmpty()) {
            return sha256.digest();
        }
        byte[] hash = edge.get(edge.size() - 1);
        for (int i = edge.size() - 2; i >= 0; i--) {
            hash = node(edge.get(i), hash);
        }
        return hash.clone();
    }

    String rootBase64() {
        return Base64.getEncoder().encodeToString(root());
    }

    byte[] leaf(byte[] leaf) {
        sha256.update(LEAF);
        return sha256.digest(leaf);
    }

    byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }
}
