package dev.sekisho.dlp.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells a person at a terminal that work goes on, once it takes longer than a second. Prints nothing into a pipe. */
final class Progress {
    private boolean done;
    private String what;

    private Progress(String what) {
        this.what = what;
    }

    /** Work that reads and writes. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Work that tells how far it is. */
    interface LongWork<T> {
        T run(Consumer<String> progress) throws IOException;
    }

    static <T> T during(String what, Work<T> work) throws IOException {
        return during(what, progress -> work.run());
    }

    static <T> T during(String what, LongWork<T> work) throws IOException {
        Progress progress = new Progress(what);
        if (Optional.ofNullable(System.console()).filter(Progress::isTerminal).isPresent()) {
            Thread thread = new Thread(progress::show, "progress");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return work.run(progress::at);
        } finally {
            progress.end();
        }
    }

    /** From Java 22 on there is a console also where nobody looks, and it says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private synchronized void at(String now) {
        what = now;
    }

    private synchronized void show() {
        try {
            for (int seconds = 1; !done; seconds++) {
                wait(1000);
                System.err.print(done ? "\r\u001b[K" : "\r\u001b[K" + what + " … " + seconds + " s ");
                System.err.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        done = true;
        notifyAll();
    }
}
