package dev.sekisho.dlp.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something in the archive is missing or was changed. The message is a stable code. */
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String code, @Nullable Throwable cause) {
        super(code, cause);
    }
}
