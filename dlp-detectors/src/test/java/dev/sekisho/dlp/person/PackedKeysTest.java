package dev.sekisho.dlp.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedKeysTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatWasPutInWhateverTheOrder(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        PackedKeys keys = new PackedKeys();
        Map<Long, Integer> wanted = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(4) == 0 && !wanted.isEmpty()
                    ? wanted.keySet().iterator().next()
                    : random.nextLong();
            assertEquals(wanted.getOrDefault(key, -1), keys.get(key));
            keys.put(key, i);
            wanted.put(key, i);
        }
        wanted.forEach((key, value) -> assertEquals(value, keys.get(key)));
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextLong();
            assertEquals(wanted.getOrDefault(key, -1), keys.get(key));
        }
    }

    @ParameterizedTest(name = "{0} keys a person")
    @ValueSource(ints = {1, 4})
    void growsByEighthsWithoutLosingAKey(int keysOfPerson) {
        PackedKeys keys = new PackedKeys();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(keysOfPerson);
        long[] put = random.longs(400_000).toArray();
        for (int i = 0; i < put.length; i++) {
            assertEquals(-1, keys.get(put[i]));
            keys.putNew(put[i], i / keysOfPerson);
        }
        for (int i = 0; i < put.length; i++) {
            assertEquals(i / keysOfPerson, keys.get(put[i]));
        }
    }

    @ParameterizedTest(name = "value {0}")
    @ValueSource(ints = {0, 63, 64, 4_000_000, 100_000_000})
    void makesRoomForLargeValues(int value) {
        PackedKeys keys = new PackedKeys();
        for (long key : new long[] {0, 1L << 63, -1, 1L << 62, 1L << 6}) {
            keys.put(key, value);
        }
        for (long key : new long[] {0, 1L << 63, -1, 1L << 62, 1L << 6}) {
            assertEquals(value, keys.get(key));
        }
        assertEquals(-1, keys.get(1L << 61));
    }
}
