package dev.sekisho.dlp.protect;

import java.util.Arrays;

/**
 * A password. Prints nothing of itself.
 *
 * <p>Thread-safe. {@link #close()} wipes the characters.
 */
public final class Secret implements AutoCloseable {
    private final char[] chars;
    private boolean wiped;

    /**
     * Takes a copy of the characters.
     *
     * @param chars the characters
     */
    public Secret(char[] chars) {
        this.chars = chars.clone();
    }

    /**
     * The characters, in a copy that the caller wipes.
     *
     * @return the characters
     * @throws IllegalStateException when the secret was closed
     */
    public synchronized char[] reveal() {
        if (wiped) {
            throw new IllegalStateException("the secret is wiped");
        }
        return chars.clone();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(chars, '\0');
        wiped = true;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
