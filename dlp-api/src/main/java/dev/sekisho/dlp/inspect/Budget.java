package dev.sekisho.dlp.inspect;

/**
 * What is left of an inspection's {@link Limits}. Extractors ask often: in every loop over input.
 *
 * <p>Not thread-safe.
 */
public interface Budget {

    /**
     * Takes bytes that are about to be read or were unpacked.
     *
     * @param bytes how many
     * @throws BudgetExceededException when no more are left
     */
    void takeBytes(long bytes) throws BudgetExceededException;

    /**
     * Checks that time is left and that nobody asked to stop.
     *
     * @throws BudgetExceededException when the time is over
     */
    void checkTime() throws BudgetExceededException;

    /**
     * Checks one part while it is unpacked: its size, and how much a packed byte became. What is thrown here concerns
     * that part alone; the parts beside it are still read.
     *
     * @param packedBytes how many bytes of the container it was unpacked from
     * @param unpackedBytes how many bytes it became so far
     * @throws BudgetExceededException when the part is too large ({@code part-bytes}) or grew too much ({@code ratio})
     */
    default void checkUnpacked(long packedBytes, long unpackedBytes) throws BudgetExceededException {}
}
