package dev.sekisho.dlp.history;

import java.util.function.LongConsumer;

/** Takes the fingerprints of one transfer's people. Not thread-safe. */
public final class PeopleCounter implements LongConsumer {
    private final PeopleSketch sketch = new PeopleSketch();

    /** Starts with nobody. */
    public PeopleCounter() {}

    /**
     * Counts a person, once for equal fingerprints.
     *
     * @param fingerprint a keyed hash of the person, even over all 64 bits
     */
    @Override
    public void accept(long fingerprint) {
        sketch.add(fingerprint);
    }

    /**
     * How many people there are so far.
     *
     * @return the number and its bounds
     */
    public WindowValue value() {
        return sketch.value();
    }

    PeopleSketch sketch() {
        return sketch.copy();
    }

    @Override
    public String toString() {
        return "PeopleCounter[" + sketch.value().value() + "]";
    }
}
