package dev.sekisho.dlp.examples.replay;

import java.util.random.RandomGenerator;

/** Draws exactly so many of so many, one after the other, each with the same chance. */
final class Draw {
    private final RandomGenerator random;
    private long wanted;
    private long left;

    Draw(long wanted, long of, RandomGenerator random) {
        this.wanted = wanted;
        this.left = of;
        this.random = random;
    }

    boolean next() {
        boolean drawn = random.nextLong(left--) < wanted;
        wanted -= drawn ? 1 : 0;
        return drawn;
    }
}
