package dev.sekisho.dlp.inspect;

/** Takes findings as they are made: four million of them are never a list in memory. Called by one thread at a time. */
@FunctionalInterface
public interface FindingSink {
    /** Takes nothing. With it findings are counted, and only samples of them are made. */
    FindingSink NONE = finding -> {};

    /**
     * Takes one finding.
     *
     * @param finding the finding
     */
    void accept(Finding finding);
}
