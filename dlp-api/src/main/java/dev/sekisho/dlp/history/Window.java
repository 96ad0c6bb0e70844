package dev.sekisho.dlp.history;

import java.util.Objects;

/**
 * A question to the history: so much of something, by something, within so many days.
 *
 * @param of what is added up
 * @param per by what
 * @param days how many days back, the day of the transfer included; 1 to {@link #MAX_DAYS}
 */
public record Window(Measure of, Dimension per, int days) {
    /** Ten years and their leap days. */
    public static final int MAX_DAYS = 3653;

    /**
     * Checks the days.
     *
     * @param of what is added up
     * @param per by what
     * @param days how many days back
     * @throws IllegalArgumentException when the days are out of range
     */
    public Window {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(per, "per");
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("days out of range: " + days);
        }
    }

    /**
     * The name used in records.
     *
     * @return such as {@code people/actor/30d}
     */
    public String id() {
        return of.id() + "/" + per.id() + "/" + days + "d";
    }
}
