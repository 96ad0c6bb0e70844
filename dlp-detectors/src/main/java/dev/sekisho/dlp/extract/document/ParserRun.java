package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One parser at work in its own thread, and the queue between it and the reader. */
final class ParserRun {
    private static final int QUEUE = 128;
    private static final long TICK_MILLIS = 50;

    private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean done = new AtomicBoolean();
    private final ParserThreads threads;

    ParserRun(ParserThreads threads) {
        this.threads = threads;
    }

    /** What a parser does, told where its events go. */
    interface Work {
        void run(ParserRun run) throws Exception;
    }

    /** Ends a parser whose reader is gone. */
    static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("cancelled", null, false, false);
        }
    }

    void start(Work work) {
        Thread thread = new Thread(null, () -> work(work), "sekisho-parser");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whatever a parser throws is handed over, errors too: it has no one else to tell. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void work(Work work) {
        Throwable failure = null;
        try {
            work.run(this);
        } catch (Throwable e) {
            failure = e;
        }
        done.set(true);
        threads.ended(this);
        try {
            emit(new Event.Ended(failure));
        } catch (CancelledException e) {
            // Nobody waits any more.
        }
    }

    boolean done() {
        return done.get();
    }

    /** Called by the parser: waits for room, and ends the parser when nobody reads. */
    void emit(Event event) {
        try {
            while (!queue.offer(event, TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                checkCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        checkCancelled();
    }

    void checkCancelled() {
        if (cancelled.get()) {
            close(queue);
            throw new CancelledException();
        }
    }

    /** Called by the reader: the next event. */
    Event next(Budget budget) throws BudgetExceededException {
        try {
            Event event = queue.poll();
            while (event == null) {
                budget.checkTime();
                event = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BudgetExceededException("time");
        }
    }

    /** Called by the reader when it goes. A parser that goes on is counted until it ends. */
    void cancel() {
        cancelled.set(true);
        close(queue);
    }

    private static void close(BlockingQueue<Event> queue) {
        for (Event event = queue.poll(); event != null; event = queue.poll()) {
            if (event instanceof Event.Embedded embedded) {
                embedded.bytes().close();
            }
        }
    }
}
