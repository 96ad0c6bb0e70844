package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.Limits;

/** What is left for one transfer. What is once exhausted stays so: the parts after it are not read either. */
final class TransferBudget implements Budget {
    /** What may be unpacked at any ratio: small repetitive files are no bombs. */
    private static final long HARMLESS_BYTES = 16L << 20;

    private final Limits limits;
    private final long started = System.nanoTime();
    private long bytes;
    private long chars;
    private int entries;

    TransferBudget(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void takeBytes(long taken) throws BudgetExceededException {
        bytes = Math.addExact(bytes, taken);
        if (bytes > limits.maxBytes()) {
            throw new BudgetExceededException("bytes");
        }
        checkTime();
    }

    @Override
    public void checkTime() throws BudgetExceededException {
        if (System.nanoTime() - started > limits.maxTime().toNanos()) {
            throw new BudgetExceededException("time");
        }
    }

    @Override
    public void checkUnpacked(long packedBytes, long unpackedBytes) throws BudgetExceededException {
        if (tooBig(unpackedBytes)) {
            throw new BudgetExceededException("part-bytes");
        }
        if (unpackedBytes > HARMLESS_BYTES && unpackedBytes / Math.max(1, packedBytes) >= limits.maxRatio()) {
            throw new BudgetExceededException("ratio");
        }
    }

    void takeChars(long taken) throws BudgetExceededException {
        chars = Math.addExact(chars, taken);
        if (chars > limits.maxChars()) {
            throw new BudgetExceededException("chars");
        }
    }

    void takeEntry() throws BudgetExceededException {
        entries++;
        if (entries > limits.maxEntries()) {
            throw new BudgetExceededException("entries");
        }
    }

    boolean tooDeep(int depth) {
        return depth > limits.maxDepth();
    }

    boolean tooBig(long partBytes) {
        return partBytes > limits.maxPartBytes();
    }
}
