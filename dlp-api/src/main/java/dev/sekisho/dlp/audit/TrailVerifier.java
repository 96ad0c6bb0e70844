package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a trail and its side files without any key that opens its records. Reads every record from the first on, and
 * takes nothing from the {@code frontier} by which a trail is opened.
 *
 * <p>Changed, removed or reordered records no longer give the signed root. A cut tail or a trail rewritten and signed
 * anew is only seen against a checkpoint that was kept elsewhere; without one the best answer is "consistent,
 * completeness unproven".
 */
public final class TrailVerifier {
    private TrailVerifier() {}

    /** What the check says. */
    public enum Verdict {
        /** Nothing was changed, and nothing is missing up to the checkpoint kept elsewhere. */
        COMPLETE,
        /** Nothing was changed since it was signed; whether records at the end are missing cannot be known. */
        CONSISTENT,
        /** Changed, removed, reordered, cut or rewritten. */
        ALTERED
    }

    /**
     * The result of a check.
     *
     * @param verdict what the check says
     * @param reason a stable code for {@link Verdict#ALTERED}, otherwise an empty string or {@code torn-tail}
     * @param records how many records are readable
     * @param proven how many records the checkpoint kept elsewhere covers, or -1 without one
     */
    public record Result(Verdict verdict, String reason, long records, long proven) {}

    /**
     * Checks a trail.
     *
     * @param dir the folder of the trail
     * @param verifierKey the writer's public key ({@link TrailKeys#verifierKey()}), kept apart from the trail
     * @param keptCheckpoint a checkpoint that was kept elsewhere, or null
     * @return the result
     * @throws TrailException {@code verifier-key-malformed}
     * @throws IOException when the folder cannot be read
     */
    public static Result verify(Path dir, String verifierKey, @Nullable String keptCheckpoint) throws IOException {
        return verify(dir, verifierKey, keptCheckpoint == null ? List.of() : List.of(keptCheckpoint), List.of());
    }

    /**
     * Checks a trail against all checkpoints there are.
     *
     * @param dir the folder of the trail
     * @param verifierKey the writer's public key, kept apart from the trail
     * @param kept checkpoints that were kept elsewhere; they prove that nothing is missing
     * @param beside checkpoints that lie where the operator could take them away, such as those with a timestamp; they
     *     prove only that what they cover was not changed
     * @return the result
     * @throws TrailException {@code verifier-key-malformed}: a damaged key says nothing of the trail
     * @throws IOException when the folder cannot be read
     */
    public static Result verify(Path dir, String verifierKey, Collection<String> kept, Collection<String> beside)
            throws IOException {
        SignedNote.checkKey(verifierKey);
        TreeHead signed;
        List<TreeHead> heads = new ArrayList<>();
        long proven = -1;
        try {
            signed = head(Files.readString(dir.resolve("checkpoint"), StandardCharsets.UTF_8), verifierKey);
            for (String note : kept) {
                heads.add(head(note, verifierKey));
                proven = Math.max(proven, heads.get(heads.size() - 1).size());
            }
            for (String note : beside) {
                heads.add(head(note, verifierKey));
            }
        } catch (TrailException e) {
            return new Result(Verdict.ALTERED, String.valueOf(e.getMessage()), 0, -1);
        } catch (NoSuchFileException e) {
            return new Result(Verdict.ALTERED, "checkpoint-missing", 0, -1);
        }
        return compare(dir, signed, heads, proven);
    }

    private static TreeHead head(String note, String verifierKey) throws TrailException {
        return TreeHead.parse(SignedNote.open(note, verifierKey));
    }

    private static Result compare(Path dir, TreeHead signed, List<TreeHead> heads, long proven) throws IOException {
        Roots roots = new Roots(signed, heads);
        String[] sideFiles = {""};
        Segments.End end = Segments.read(dir, (seq, stored) -> {
            roots.add(stored);
            sideFiles[0] = sideFiles[0].isEmpty() ? SideFiles.check(dir, stored) : sideFiles[0];
        });
        String reason = roots.check(end);
        reason = reason.isEmpty() ? sideFiles[0] : reason;
        if (!reason.isEmpty()) {
            return new Result(Verdict.ALTERED, reason, end.records(), proven);
        }
        String torn = end.damage().isEmpty() ? "" : "torn-tail";
        return new Result(proven < 0 ? Verdict.CONSISTENT : Verdict.COMPLETE, torn, end.records(), proven);
    }

    /** Grows the tree once and notes whether it passed through all heads. */
    private static final class Roots {
        private final MerkleTree tree = new MerkleTree();
        private final TreeHead signed;
        private final List<TreeHead> heads;
        private final Deque<TreeHead> ahead;
        private boolean signedSeen;
        private boolean rewritten;

        Roots(TreeHead signed, List<TreeHead> heads) {
            this.signed = signed;
            this.heads = heads;
            this.ahead = new ArrayDeque<>(heads.stream()
                    .sorted(Comparator.comparingLong(TreeHead::size))
                    .toList());
            look();
        }

        void add(byte[] stored) {
            tree.add(stored);
            look();
        }

        private void look() {
            signedSeen |= matches(signed);
            while (!ahead.isEmpty() && ahead.getFirst().size() == tree.size()) {
                rewritten |= !matches(ahead.removeFirst());
            }
        }

        private boolean matches(TreeHead head) {
            return head.size() == tree.size() && head.root().equals(tree.rootBase64());
        }

        String check(Segments.End end) {
            if (heads.stream().anyMatch(head -> !head.origin().equals(signed.origin()))) {
                return "checkpoint-of-another-trail";
            }
            if (heads.stream().anyMatch(head -> head.size() > end.records())) {
                return "tail-cut";
            }
            if (end.records() < signed.size()) {
                return end.damage().isEmpty() ? "records-missing" : end.damage();
            }
            if (!end.damage().isEmpty() && !end.damageInLast()) {
                return end.damage();
            }
            if (!signedSeen) {
                return "records-changed";
            }
            return rewritten ? "rewritten" : "";
        }
    }
}
