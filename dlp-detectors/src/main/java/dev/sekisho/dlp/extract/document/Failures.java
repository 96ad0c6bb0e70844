package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.jspecify.annotations.Nullable;

/** What a parser's failure says of the part. */
final class Failures {
    private static final int MAX_CAUSES = 10;

    private Failures() {}

    static void report(@Nullable Throwable failure, ExtractionSink sink) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++, cause = cause.getCause()) {
            if (known(cause, sink)) {
                return;
            }
        }
        if (failure != null) {
            sink.status(PartStatus.FAILED, "broken");
        }
    }

    private static boolean known(Throwable cause, ExtractionSink sink) {
        if (cause instanceof BudgetExceededException limit) {
            String reason = limit.getMessage();
            sink.status(PartStatus.LIMIT, reason == null ? "limit" : reason);
        } else if (cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException) {
            sink.status(PartStatus.ENCRYPTED, "password-protected");
        } else if (cause instanceof OutOfMemoryError || cause instanceof TikaMemoryLimitException) {
            sink.status(PartStatus.LIMIT, "memory");
        } else if (cause instanceof StackOverflowError || cause instanceof TooNestedException) {
            sink.status(PartStatus.FAILED, "too-nested");
        } else if (cause instanceof LinkageError) {
            sink.status(PartStatus.UNSUPPORTED, "no-reader");
        } else if (cause instanceof UnsupportedFormatException) {
            sink.status(PartStatus.UNSUPPORTED, "unsupported-type");
        } else {
            return false;
        }
        return true;
    }
}
