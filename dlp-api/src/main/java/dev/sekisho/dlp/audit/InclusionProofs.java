package dev.sekisho.dlp.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * Makes the proofs of some leaves of a Merkle tree in one pass over all leaves, with the right edge of the tree in
 * memory, and checks one (RFC 6962, section 2.1.1). Not thread-safe.
 */
final class InclusionProofs {
    private final MerkleTree hashes = new MerkleTree();
    private final long[] wanted;
    private final List<List<byte[]>> proofs = new ArrayList<>();
    private final List<Node> edge = new ArrayList<>();
    private long size;
    private int next;

    /** A subtree, and which of the wanted leaves are in it. */
    private static final class Node {
        private final byte[] hash;
        private final int from;
        private final int to;

        Node(byte[] hash, int from, int to) {
            this.hash = hash;
            this.from = from;
            this.to = to;
        }
    }

    InclusionProofs(SortedSet<Long> wanted) {
        this.wanted = wanted.stream().mapToLong(Long::longValue).toArray();
        for (int i = 0; i < this.wanted.length; i++) {
            proofs.add(new ArrayList<>());
        }
    }

    void add(byte[] leaf) {
        int from = next;
        next += next < wanted.length && wanted[next] == size ? 1 : 0;
        Node node = new Node(hashes.leaf(leaf), from, next);
        for (long s = size; (s & 1) == 1; s >>>= 1) {
            node = join(edge.remove(edge.size() - 1), node);
        }
        edge.add(node);
        size++;
    }

    private Node join(Node left, Node right) {
        for (int i = left.from; i < left.to; i++) {
            proofs.get(i).add(right.hash);
        }
        for (int i = right.from; i < right.to; i++) {
            proofs.get(i).add(left.hash);
        }
        return new Node(hashes.node(left.hash, right.hash), left.from, right.to);
    }

    /** The proofs, in the order of the leaves. Nothing is added after this. */
    List<List<byte[]>> finish() {
        while (edge.size() > 1) {
            Node right = edge.remove(edge.size() - 1);
            edge.add(join(edge.remove(edge.size() - 1), right));
        }
        return Collections.unmodifiableList(proofs);
    }

    /** Whether a leaf is the one with this number in the tree of this size and root. */
    static boolean holds(byte[] leaf, long seq, List<byte[]> proof, long size, byte[] root) {
        if (seq < 0 || seq >= size) {
            return false;
        }
        MerkleTree hashes = new MerkleTree();
        byte[] hash = hashes.leaf(leaf);
        long place = seq;
        long last = size - 1;
        for (byte[] sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = hashes.node(sibling, hash);
                int shift = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>>= shift;
                last >>>= shift;
            } else {
                hash = hashes.node(hash, sibling);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
