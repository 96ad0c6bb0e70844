package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureRanksTest {
    private static final int RARE = 3;
    private static final int FREQUENT = 70_000;
    private static final int MIDDLING = 5;

    private static NameExamples.Example example() {
        int[][] features = {{FREQUENT, RARE}, {MIDDLING, FREQUENT}, {MIDDLING, FREQUENT}};
        return new NameExamples.Example(
                0, 0, 3, new int[] {0, 1, 2}, new int[] {1, 2, 3}, features, new boolean[3], true, 1);
    }

    @Test
    void theMostFrequentComesFirstAndTheRareHasNoRank() {
        NameExamples.Example x = example();
        FeatureRanks ranks = FeatureRanks.of(2, List.of(List.of(x)));
        assertEquals(2, ranks.count());
        assertEquals(FREQUENT, ranks.feature(0));
        assertEquals(MIDDLING, ranks.feature(1));
        ranks.apply(x);
        assertArrayEquals(new int[][] {{0}, {1, 0}, {1, 0}}, x.features());
    }

    @Test
    void weightsReturnToTheirFeatures() {
        FeatureRanks ranks = FeatureRanks.of(2, List.of(List.of(example())));
        float[] w = ranks.byFeature(new float[] {0.5f, -2});
        assertEquals(1 << SpanFeatures.BITS, w.length);
        assertEquals(0.5f, w[FREQUENT]);
        assertEquals(-2, w[MIDDLING]);
        assertEquals(0, w[RARE]);
    }
}
