package dev.sekisho.dlp.inspect;

/** Takes what a detector found at a candidate. */
@FunctionalInterface
public interface Detections {

    /**
     * Takes one detection. Where detections of different detectors overlap, the engine keeps the more likely one, then
     * the longer one. One of a user's own info type that is LIKELY or more by {@link Evidence#USER_RULE} stays beside
     * what it overlaps.
     *
     * @param type the info type
     * @param start the first index, within the window of the candidate
     * @param end one past the last index, within the window
     * @param likelihood how likely it is right
     * @param evidence what made it so likely, at least one
     */
    void add(InfoType type, int start, int end, Likelihood likelihood, Evidence... evidence);
}
