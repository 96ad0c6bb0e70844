package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Bounds how many parsers run at once, and how many may be stuck before no more are started. */
final class ParserThreads {
    private static final long TICK_MILLIS = 50;

    private final Semaphore running;
    private final int maxStuck;
    private final Set<ParserRun> stuck = new HashSet<>();

    ParserThreads(int maxRunning, int maxStuck) {
        this.running = new Semaphore(maxRunning);
        this.maxStuck = maxStuck;
    }

    /** Starts a parser as soon as there is room; fails when too many are stuck. */
    ParserRun start(ParserRun.Work work, Budget budget) throws BudgetExceededException {
        try {
            while (!running.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                budget.checkTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BudgetExceededException("time");
        }
        ParserRun run = new ParserRun(this);
        run.start(work);
        return run;
    }

    boolean tooManyStuck() {
        synchronized (stuck) {
            return stuck.size() >= maxStuck;
        }
    }

    /** The reader goes: its permit is free again, and a parser that is still at work counts as stuck. */
    void leave(ParserRun run) {
        synchronized (stuck) {
            run.cancel();
            if (!run.done()) {
                stuck.add(run);
            }
        }
        running.release();
    }

    void ended(ParserRun run) {
        synchronized (stuck) {
            stuck.remove(run);
        }
    }
}
