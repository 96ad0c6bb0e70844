package dev.sekisho.dlp.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSketchTest {

    private static PeopleSketch of(long from, long to) {
        PeopleSketch sketch = new PeopleSketch();
        for (long n = from; n < to; n++) {
            sketch.add(TestHistory.fingerprint(n));
        }
        return sketch;
    }

    private static byte[] bytes(PeopleSketch sketch) {
        ByteBuffer out = ByteBuffer.allocate(sketch.writtenBytes());
        sketch.write(out);
        assertEquals(0, out.remaining());
        return out.array();
    }

    @Test
    void countsFewOneByOne() {
        PeopleSketch sketch = of(0, PeopleSketch.EXACT);
        sketch.merge(of(0, PeopleSketch.EXACT));
        assertEquals(WindowValue.exact(PeopleSketch.EXACT), sketch.value());
    }

    @ParameterizedTest
    @ValueSource(longs = {257, 400, 1_000, 10_000, 100_000})
    void holdsTheTruthBetweenItsBoundsAsOftenAsItSays(long people) {
        int held = 0;
        double squares = 0;
        int runs = 200;
        for (int run = 0; run < runs; run++) {
            WindowValue value = of(run * 1_000_000L, run * 1_000_000L + people).value();
            held += value.low() <= people && people <= value.high() ? 1 : 0;
            squares += Math.pow((value.value() - people) / (double) people, 2);
        }
        assertTrue(held >= runs * 0.91, held + " of " + runs);
        double error = Math.sqrt(squares / runs);
        assertTrue(error < 1.25 * PeopleSketch.STANDARD_ERROR, "standard error " + error);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 200, 256, 300, 5_000})
    void mergesToTheSketchOfBoth(long people) {
        PeopleSketch left = of(0, people);
        left.merge(of(people / 2, people * 2));
        PeopleSketch right = of(people / 2, people * 2);
        right.merge(of(0, people));
        assertEquals(of(0, people * 2).value(), left.value());
        assertEquals(ByteBuffer.wrap(bytes(left)), ByteBuffer.wrap(bytes(right)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 256, 257, 9_999})
    void readsWhatItWrote(long people) {
        PeopleSketch sketch = of(0, people);
        PeopleSketch read = PeopleSketch.read(ByteBuffer.wrap(bytes(sketch)));
        assertEquals(sketch.value(), read.value());
        assertEquals(ByteBuffer.wrap(bytes(sketch)), ByteBuffer.wrap(bytes(read)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 30_000, 1_000_000})
    void mergesRegistersAsTheLibraryDoes(long people) {
        UltraLogLog left = UltraLogLog.create(10);
        UltraLogLog right = UltraLogLog.create(10);
        for (long n = 0; n < people; n++) {
            (n % 3 == 0 ? left : right).add(TestHistory.fingerprint(n));
        }
        byte[] merged = left.getState().clone();
        RegisterMerge.into(merged, right.getState());
        assertArrayEquals(left.copy().add(right).getState(), merged);
    }

    @Test
    void refusesWhatIsNoSketch() {
        byte[] few = bytes(of(0, 3));
        for (int end = 0; end < few.length; end++) {
            ByteBuffer cut = ByteBuffer.wrap(few, 0, end);
            assertThrows(IllegalArgumentException.class, () -> PeopleSketch.read(cut));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PeopleSketch.read(ByteBuffer.allocate(4).putInt(0, 257)));
        assertThrows(
                IllegalArgumentException.class,
                () -> PeopleSketch.read(ByteBuffer.allocate(4).putInt(0, -2)));
    }
}
