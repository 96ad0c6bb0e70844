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
}
