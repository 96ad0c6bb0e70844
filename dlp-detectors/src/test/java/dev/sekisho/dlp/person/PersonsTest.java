package dev.sekisho.dlp.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Namesakes stand in one ring, whenever it is first asked for. */
class PersonsTest {
    private static final int PEOPLE = 500;
    private static final int NAMES = 20;

    private final Persons asked = new Persons();
    private final Persons unasked = new Persons();
    private final int[] last = new int[NAMES];

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theRingIsTheSameWheneverItIsAskedFor(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        boolean nameless = seed % 2 == 0;
        int waiting = -1;
        for (int name = 0; name < NAMES; name++) {
            last[name] = add();
        }
        for (int i = 0; i < PEOPLE; i++) {
            int person = add();
            if (nameless && waiting < 0 && random.nextInt(10) == 0) {
                waiting = person;
                continue;
            }
            follow(random.nextInt(NAMES), person);
            if (waiting >= 0 && random.nextInt(10) == 0) {
                follow(random.nextInt(NAMES), waiting);
                waiting = -1;
            }
        }
        for (int p = 0; p < asked.size(); p++) {
            assertEquals(asked.namesake(p), unasked.namesake(p));
        }
    }

    private int add() {
        asked.add(0, 0);
        asked.namesake(0);
        return unasked.add(0, 0);
    }

    private void follow(int name, int person) {
        asked.follow(last[name], person);
        unasked.follow(last[name], person);
        last[name] = person;
    }
}
