package dev.sekisho.dlp.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RecordKeysTest {
    private static final byte[] SEED = new byte[32];
    private final RecordKeys all = RecordKeys.of(SEED);

    /** The definition, step by step. */
    private static byte[] slow(long seq) throws Exception {
        byte[] seed = SEED;
        for (int height = 39; height >= 0; height--) {
            seed = hash(seed, (int) (seq >>> height & 1));
        }
        return hash(seed, 2);
    }

    private static byte[] hash(byte[] seed, int which) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(seed);
        return sha256.digest(new byte[] {(byte) which});
    }

    @Test
    void givesEachRecordItsOwnKeyInWhateverOrder() throws Exception {
        RecordKeys.Cursor cursor = all.new Cursor();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        Set<String> different = new HashSet<>();
        for (long seq = 0; seq < 300; seq++) {
            assertArrayEquals(slow(seq), cursor.at(seq).key());
            different.add(Base64.getEncoder().encodeToString(cursor.at(seq).key()));
            long far = random.nextLong(1L << 40);
            assertArrayEquals(slow(far), cursor.at(far).key());
        }
        assertEquals(300, different.size());
    }

    @Test
    void losesTheKeysThatAreDestroyedAndNoOthers() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        Set<Long> gone = new TreeSet<>(List.of(0L, 1L, (1L << 40) - 1));
        for (int i = 0; i < 40; i++) {
            gone.add(random.nextLong(200));
        }
        RecordKeys left = RecordKeys.parse(all.without(gone).text());
        RecordKeys.Cursor cursor = left.new Cursor();
        for (long seq = 0; seq < 200; seq++) {
            if (gone.contains(seq)) {
                assertNull(cursor.leaf(seq));
            } else {
                assertArrayEquals(slow(seq), cursor.at(seq).key());
            }
        }
        assertNull(cursor.leaf((1L << 40) - 1));
        assertFalse(left.text().contains(Base64.getEncoder().encodeToString(SEED)));
    }

    @Test
    void showsOneRecordWithoutTheOthers() throws Exception {
        byte[] leaf = Objects.requireNonNull(all.new Cursor().leaf(7));
        RecordKeys.Cursor one = RecordKeys.single(7, leaf).new Cursor();
        assertArrayEquals(slow(7), one.at(7).key());
        assertNull(one.leaf(6));
        assertNull(one.leaf(8));
    }

    @Test
    void refusesWhatIsNoKey() {
        for (String text : List.of("", "1.2", "41.0." + "A".repeat(43) + "=", "3.0.AAAA", "x.0.AAAA")) {
            assertThrows(IllegalArgumentException.class, () -> RecordKeys.parse(text), text);
        }
    }
}
