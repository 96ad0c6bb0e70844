package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Searches for the fingerprints of one kind in parts, each on a thread of its own that nobody else can interrupt: an
 * interrupt would close the file under all of them. There are twice as many parts as processors, as each waits for the
 * disk half of the time. Not thread-safe.
 */
final class SearchParts {
    /** Where so few are searched for the calling thread does it alone. */
    private static final int FEW = 10_000;

    private static final int MOST_PARTS = 8;

    private final List<IndexFile> files;
    private final SearchActors actors;
    private final List<AtomicIntegerArray> counts;
    private SearchActors.Tally tally;
    private volatile boolean stopped;

    /**
     * Prepares a search.
     *
     * @param counts by file, then by transfer: how many of the fingerprints it carried is added there
     */
    SearchParts(List<IndexFile> files, SearchActors actors, List<AtomicIntegerArray> counts) {
        this.files = files;
        this.actors = actors;
        this.counts = counts;
        this.tally = actors.new Tally();
    }

    /** What the actors have, after the run. */
    SearchActors.Tally tally() {
        return tally;
    }

    /** Searches for fingerprints, which ascend, and gives how many of them any file has. */
    long run(PersonDatum datum, long[] sought) throws IOException {
        if (sought.length < FEW) {
            return new Part(datum, sought, 0, sought.length).search(files, tally);
        }
        int parts = Math.min(MOST_PARTS, 2 * Runtime.getRuntime().availableProcessors());
        List<FutureTask<Part>> running = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int from = (int) ((long) sought.length * p / parts);
            int to = (int) ((long) sought.length * (p + 1) / parts);
            FutureTask<Part> task = new FutureTask<>(new Part(datum, sought, from, to)::run);
            running.add(task);
            Thread thread = new Thread(task, "sekisho-trace");
            thread.setDaemon(true);
            thread.start();
        }
        return all(running);
    }

    /** Waits for every part, also when one failed: the caller closes what they read. */
    private long all(List<FutureTask<Part>> running) throws IOException {
        long known = 0;
        IOException failure = null;
        boolean interrupted = false;
        for (FutureTask<Part> task : running) {
            while (true) {
                try {
                    Part part = task.get();
                    known += part.known;
                    tally.add(part.tally);
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopped = true;
                } catch (ExecutionException e) {
                    stopped = true;
                    failure = failure != null ? failure : failure(e);
                    break;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
        return known;
    }

    private static IOException failure(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause instanceof IOException known ? known : new IOException("a part of the search failed", cause);
    }

    /** Some fingerprints that follow each other. */
    private final class Part {
        private final PersonDatum datum;
        private final long[] sought;
        private final int from;
        private final int to;
        private final SearchActors.Tally tally = actors.new Tally();
        private long known;

        Part(PersonDatum datum, long[] sought, int from, int to) {
            this.datum = datum;
            this.sought = sought;
            this.from = from;
            this.to = to;
        }

        Part run() throws IOException {
            List<IndexFile> own = new ArrayList<>();
            try {
                for (IndexFile file : files) {
                    own.add(file.again());
                }
                known = search(own, tally);
                return this;
            } finally {
                for (IndexFile file : own) {
                    file.close();
                }
            }
        }

        long search(List<IndexFile> in, SearchActors.Tally into) throws IOException {
            List<Postings> postings = new ArrayList<>();
            for (IndexFile file : in) {
                postings.add(file.postings(datum));
            }
            long found = 0;
            for (int item = from; item < to; item++) {
                if (stopped) {
                    throw new InterruptedIOException("the search was interrupted");
                }
                boolean any = false;
                for (int f = 0; f < postings.size(); f++) {
                    if (postings.get(f).seek(sought[item])) {
                        any = true;
                        take(item, f, postings.get(f), into);
                    }
                }
                found += any ? 1 : 0;
            }
            return found;
        }

        private void take(int item, int file, Postings at, SearchActors.Tally into) {
            AtomicIntegerArray count = counts.get(file);
            for (int transfer = at.transfer(); transfer >= 0; transfer = at.transfer()) {
                count.getAndIncrement(transfer);
                into.take(item, file, transfer);
            }
        }
    }
}
