package dev.sekisho.dlp.witness;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A timestamp was not given, or is not one for this checkpoint by this authority. The message is a stable code. */
public final class TimestampException extends IOException {
    private static final long serialVersionUID = 1L;

    TimestampException(String code, @Nullable Throwable cause) {
        super(code, cause);
    }
}
