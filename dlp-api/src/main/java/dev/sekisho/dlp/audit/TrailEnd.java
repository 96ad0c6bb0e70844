package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a writer must know of a trail to go on with it: the tree over what is on the disk, and where that ends.
 *
 * <p>Reading begins at the {@linkplain Frontier stored frontier}. When the tree that grows from it passes through the
 * signed root, the frontier was the right one, of whatever size it is. Otherwise all is read, and what then does not
 * give the signed root is refused: signing it anew would hide the change. A record that was changed in a segment before
 * the frontier is not seen here; the tree goes on over the record as it was, so that the verifier, which reads
 * everything, finds the change now and later.
 */
final class TrailEnd {
    static final String CHECKPOINT = "checkpoint";
    private static final Logger LOG = LoggerFactory.getLogger(TrailEnd.class);

    private final MerkleTree tree;
    private final Segments.End end;
    private final boolean signed;
    private final @Nullable MerkleTree lastSegment;

    private TrailEnd(MerkleTree tree, Segments.End end, boolean signed, @Nullable MerkleTree lastSegment) {
        this.tree = tree;
        this.end = end;
        this.signed = signed;
        this.lastSegment = lastSegment;
    }

    /**
     * Reads it.
     *
     * @throws TrailException when records that were signed are damaged or missing
     */
    static TrailEnd read(Path dir, TrailKeys keys) throws IOException {
        TreeHead head = signedHead(dir, keys);
        MerkleTree stored = Frontier.read(dir);
        if (stored != null) {
            TrailEnd fast = grow(dir, head, stored);
            if (fast.signed) {
                return fast;
            }
            LOG.warn("the stored frontier of a trail does not lead to its signed root: all of the trail is read");
        }
        TrailEnd whole = grow(dir, head, new MerkleTree());
        if (!whole.signed) {
            throw new TrailException("trail-damaged");
        }
        return whole;
    }

    /**
     * Reads it after a last segment without any record was removed: a crash left it, and the record with which it must
     * begin would be missing.
     *
     * @throws TrailException when records that were signed are damaged or missing
     */
    static TrailEnd withoutEmptySegment(Path dir, TrailKeys keys) throws IOException {
        TrailEnd known = read(dir, keys);
        Path last = known.end.last();
        if (last == null || known.end.end() > 0 || known.end.records() == 0) {
            return known;
        }
        Files.delete(last);
        TrailEnd before = read(dir, keys);
        Segments.End end = before.end;
        boolean torn = !known.end.damage().isEmpty();
        return new TrailEnd(
                before.tree,
                new Segments.End(end.records(), end.last(), end.end(), known.end.damage(), torn),
                before.signed,
                before.lastSegment);
    }

    private static TreeHead signedHead(Path dir, TrailKeys keys) throws IOException {
        Path file = dir.resolve(CHECKPOINT);
        if (!Files.exists(file)) {
            if (!Segments.isEmpty(dir)) {
                throw new TrailException("checkpoint-missing");
            }
            return new TreeHead(keys.origin(), 0, new MerkleTree().rootBase64());
        }
        return TreeHead.parse(SignedNote.open(Files.readString(file, StandardCharsets.UTF_8), keys.verifierKey()));
    }

    /** Lets a tree grow over the records that it does not cover yet. */
    private static TrailEnd grow(Path dir, TreeHead head, MerkleTree tree) throws IOException {
        long from = tree.size();
        long start = Segments.startOfLast(dir);
        MerkleTree[] lastSegment = {null};
        boolean[] seen = {matches(tree, head)};
        Segments.End end = Segments.read(dir, from, (seq, stored) -> {
            if (seq >= from) {
                lastSegment[0] = seq == start ? tree.copy() : lastSegment[0];
                tree.add(stored);
                seen[0] |= matches(tree, head);
            }
        });
        // a frontier past the end could match a root whose records are not there
        boolean whole = end.records() == tree.size() && (end.damage().isEmpty() || end.damageInLast());
        return new TrailEnd(tree, end, seen[0] && whole, lastSegment[0]);
    }

    private static boolean matches(MerkleTree tree, TreeHead head) {
        return tree.size() == head.size() && tree.rootBase64().equals(head.root());
    }

    /** The tree over every record. */
    MerkleTree tree() {
        return tree;
    }

    Segments.End end() {
        return end;
    }

    /** The tree where the last segment begins, or null when that is not known or nothing is before it. */
    @Nullable
    MerkleTree lastSegment() {
        return lastSegment != null && lastSegment.size() > 0 ? lastSegment : null;
    }
}
