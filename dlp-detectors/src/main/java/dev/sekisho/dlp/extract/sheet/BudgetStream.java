package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Budget;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes every unpacked byte from the budget, but for those that were taken when the part was read before. */
final class BudgetStream extends FilterInputStream {
    private final Budget budget;
    private final long packedBytes;
    private final long takenBytes;
    private long unpackedBytes;

    BudgetStream(InputStream in, Budget budget, long packedBytes, long takenBytes) {
        super(in);
        this.budget = budget;
        this.packedBytes = packedBytes;
        this.takenBytes = takenBytes;
    }

    /** How many bytes were read. */
    long unpackedBytes() {
        return unpackedBytes;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        take(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        take(Math.max(0, n));
        return n;
    }

    private void take(int n) throws IOException {
        long before = Math.max(unpackedBytes, takenBytes);
        unpackedBytes += n;
        budget.checkUnpacked(packedBytes, unpackedBytes);
        budget.takeBytes(Math.max(0, unpackedBytes - before));
    }
}
