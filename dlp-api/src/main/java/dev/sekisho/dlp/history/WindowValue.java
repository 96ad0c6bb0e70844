package dev.sekisho.dlp.history;

/**
 * What the history says of a window, the transfer that is being decided included. A number of people is an estimate
 * once it is beyond a few hundred; {@code low} and {@code high} then stand two standard errors apart from it. Other
 * numbers are exact, and all three are equal.
 *
 * @param low at least so many
 * @param value the best estimate
 * @param high at most so many
 */
public record WindowValue(long low, long value, long high) {

    /**
     * Checks the order.
     *
     * @param low at least so many
     * @param value the best estimate
     * @param high at most so many
     * @throws IllegalArgumentException when they are negative or not in order
     */
    public WindowValue {
        if (low < 0 || low > value || value > high) {
            throw new IllegalArgumentException("not in order: " + low + ", " + value + ", " + high);
        }
    }

    /**
     * An exact number.
     *
     * @param value the number
     * @return the value
     */
    public static WindowValue exact(long value) {
        return new WindowValue(value, value, value);
    }

    /**
     * The greater of two values, bound by bound.
     *
     * @param other another value
     * @return the greater
     */
    public WindowValue max(WindowValue other) {
        return new WindowValue(Math.max(low, other.low), Math.max(value, other.value), Math.max(high, other.high));
    }
}
