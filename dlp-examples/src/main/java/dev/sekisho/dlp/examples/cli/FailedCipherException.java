package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.security.GeneralSecurityException;

/** Carries a failure of a cipher out of work that reads and writes. */
final class FailedCipherException extends IOException {
    private static final long serialVersionUID = 1L;

    private final GeneralSecurityException failure;

    FailedCipherException(GeneralSecurityException failure) {
        super(failure);
        this.failure = failure;
    }

    GeneralSecurityException failure() {
        return failure;
    }
}
