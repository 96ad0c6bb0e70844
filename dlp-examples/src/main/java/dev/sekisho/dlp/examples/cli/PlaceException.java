package dev.sekisho.dlp.examples.cli;

import java.io.IOException;

/**
 * A file of places, such as {@code checkpoints.txt}, has a line that names none. Says which line and does not show it.
 * Ends the command with {@link Exit#USAGE}.
 */
final class PlaceException extends IOException {
    private static final long serialVersionUID = 1L;

    PlaceException(String message) {
        super(message);
    }
}
