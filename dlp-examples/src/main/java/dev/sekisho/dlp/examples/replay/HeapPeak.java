package dev.sekisho.dlp.examples.replay;

/** The most heap that was in use, garbage included, whenever one looked. */
final class HeapPeak {
    private long most;

    void look() {
        Runtime runtime = Runtime.getRuntime();
        most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }

    long mebibytes() {
        return most >> 20;
    }
}
