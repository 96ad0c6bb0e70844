package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Budget;

/** Counts what is taken, and never ends. */
final class CountingBudget implements Budget {
    long bytes;

    @Override
    public void takeBytes(long taken) {
        bytes += taken;
    }

    @Override
    public void checkTime() {}
}
