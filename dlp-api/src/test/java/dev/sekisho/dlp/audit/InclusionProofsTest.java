package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InclusionProofsTest {

    @Test
    void provesEveryLeafOfEveryTreeAndNoOther() {
        for (int size = 1; size <= 70; size++) {
            MerkleTree tree = new MerkleTree();
            SortedSet<Long> wanted = new TreeSet<>();
            for (long i = 0; i < size; i += 1 + size % 3) {
                wanted.add(i);
            }
            InclusionProofs proofs = new InclusionProofs(wanted);
            for (int i = 0; i < size; i++) {
                tree.add(leaf(i));
                proofs.add(leaf(i));
            }
            List<List<byte[]>> all = proofs.finish();
            int n = 0;
            for (long seq : wanted) {
                List<byte[]> proof = all.get(n++);
                assertTrue(InclusionProofs.holds(leaf(seq), seq, proof, size, tree.root()), seq + " of " + size);
                assertFalse(InclusionProofs.holds(leaf(seq + 1), seq, proof, size, tree.root()));
                assertFalse(InclusionProofs.holds(leaf(seq), seq + 1, proof, size, tree.root()));
                assertFalse(InclusionProofs.holds(leaf(seq), seq, changed(proof), size, tree.root()));
            }
        }
    }

    private static byte[] leaf(long i) {
        return new byte[] {(byte) i, 1};
    }

    /** One hash more, or one changed where there is one. */
    private static List<byte[]> changed(List<byte[]> proof) {
        List<byte[]> changed = new ArrayList<>(proof);
        if (changed.isEmpty()) {
            changed.add(new byte[32]);
        } else {
            changed.set(0, new byte[32]);
        }
        return changed;
    }
}
