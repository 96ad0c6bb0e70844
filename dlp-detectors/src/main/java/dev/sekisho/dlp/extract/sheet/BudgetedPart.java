package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Budget;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A part of a workbook that may have to be read again; its bytes are taken from the budget once. Not thread-safe. */
final class BudgetedPart {
    private final Source source;
    private final long packedBytes;
    private final Budget budget;
    private @Nullable BudgetStream last;
    private long takenBytes;

    /** Gives the bytes of the part from the start. */
    interface Source {
        InputStream open() throws IOException;
    }

    BudgetedPart(Source source, long packedBytes, Budget budget) {
        this.source = source;
        this.packedBytes = packedBytes;
        this.budget = budget;
    }

    /** Opens the part, once what was opened before is no longer read. */
    InputStream open() throws IOException {
        if (last != null) {
            takenBytes = Math.max(takenBytes, last.unpackedBytes());
        }
        last = new BudgetStream(source.open(), budget, packedBytes, takenBytes);
        return last;
    }
}
