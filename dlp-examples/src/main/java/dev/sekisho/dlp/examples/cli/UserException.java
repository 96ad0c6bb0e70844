package dev.sekisho.dlp.examples.cli;

/**
 * What the person at the terminal can mend: a missing file, a policy with errors. Ends the command with
 * {@link Exit#USAGE}.
 */
final class UserException extends Exception {
    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}
