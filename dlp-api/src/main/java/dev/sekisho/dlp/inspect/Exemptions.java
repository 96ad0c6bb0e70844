package dev.sekisho.dlp.inspect;

/**
 * Values that are known to be public, such as an organisation's own telephone number: whichever detector finds one, it
 * is no finding. A {@link Detector} that implements this too is asked for everything that was found.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Exemptions {

    /**
     * Whether a value is no finding. Asked after overlaps were resolved, so that nothing weaker takes its place.
     *
     * @param type the info type it was found as
     * @param value the text as it stands; not to be kept
     * @return true when it is to be left out
     */
    boolean exempts(InfoType type, CharSequence value);
}
