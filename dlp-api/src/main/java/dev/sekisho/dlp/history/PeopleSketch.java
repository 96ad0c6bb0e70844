package dev.sekisho.dlp.history;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Distinct people in bounded memory: up to {@value #EXACT} as they are, beyond that an UltraLogLog sketch of 1 KiB
 * (Ertl 2024; HyperLogLog with more bits a register) with a relative standard error of 2.4 %. Sketches merge without
 * loss: the sketch of two sets together is that of their union. Not thread-safe.
 */
final class PeopleSketch {
    /** Up to so many people are counted one by one. */
    static final int EXACT = 256;
    /** The relative standard error beyond. */
    static final double STANDARD_ERROR = Math.sqrt(0.6118931496978437 / (1 << 10));

    private static final int PRECISION = 10;
    private static final int REGISTERS = 1 << PRECISION;
    private static final int[] NONE = {};

    /** 32 bits of each fingerprint, sorted; what the sketch needs of it. */
    private int[] tokens = NONE;

    private int size;
    private @Nullable UltraLogLog dense;

    PeopleSketch copy() {
        PeopleSketch copy = new PeopleSketch();
        copy.tokens = Arrays.copyOf(tokens, size);
        copy.size = size;
        copy.dense = dense == null ? null : dense.copy();
        return copy;
    }

    boolean isEmpty() {
        return size == 0 && dense == null;
    }

    void add(long fingerprint) {
        if (dense != null) {
            dense.add(fingerprint);
        } else {
            addToken(UltraLogLog.computeToken(fingerprint));
        }
    }

    private void addToken(int token) {
        if (dense != null) {
            dense.addToken(token);
            return;
        }
        int at = Arrays.binarySearch(tokens, 0, size, token);
        if (at >= 0) {
            return;
        }
        if (size == EXACT) {
            densify().addToken(token);
            return;
        }
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.min(EXACT, Math.max(4, size * 2)));
        }
        int place = -at - 1;
        System.arraycopy(tokens, place, tokens, place + 1, size - place);
        tokens[place] = token;
        size++;
    }

    private UltraLogLog densify() {
        UltraLogLog made = UltraLogLog.create(PRECISION);
        for (int i = 0; i < size; i++) {
            made.addToken(tokens[i]);
        }
        tokens = NONE;
        size = 0;
        dense = made;
        return made;
    }

    void merge(PeopleSketch other) {
        UltraLogLog others = other.dense;
        if (others != null) {
            RegisterMerge.into((dense == null ? densify() : dense).getState(), others.getState());
            return;
        }
        for (int i = 0; i < other.size; i++) {
            addToken(other.tokens[i]);
        }
    }

    /** Two standard errors either way. */
    WindowValue value() {
        if (dense == null) {
            return WindowValue.exact(size);
        }
        double estimate = dense.getDistinctCountEstimate();
        return new WindowValue((long) Math.floor(estimate / (1 + 2 * STANDARD_ERROR)), Math.round(estimate), (long)
                Math.ceil(estimate / (1 - 2 * STANDARD_ERROR)));
    }

    /** Gives back memory that growth needed. */
    PeopleSketch trim() {
        tokens = size == 0 ? NONE : Arrays.copyOf(tokens, size);
        return this;
    }

    int bytes() {
        return dense == null ? 4 * size : REGISTERS;
    }

    void write(ByteBuffer out) {
        if (dense != null) {
            out.putInt(-1).put(dense.getState());
            return;
        }
        out.putInt(size);
        for (int i = 0; i < size; i++) {
            out.putInt(tokens[i]);
        }
    }

    int writtenBytes() {
        return 4 + bytes();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is damaged
     */
    static PeopleSketch read(ByteBuffer in) {
        PeopleSketch sketch = new PeopleSketch();
        try {
            int n = in.getInt();
            if (n < -1 || n > EXACT) {
                throw new IllegalArgumentException("not a sketch");
            }
            if (n == -1) {
                byte[] state = new byte[REGISTERS];
                in.get(state);
                sketch.dense = UltraLogLog.wrap(state);
            }
            for (int i = 0; i < n; i++) {
                sketch.addToken(in.getInt());
            }
            return sketch.trim();
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("not a sketch", e);
        }
    }
}
