package dev.sekisho.dlp.inspect;

/** How likely a finding is right, on one scale for all detectors. The order is from least to most likely. */
public enum Likelihood {
    /** Hardly more than a shape that fits. */
    VERY_UNLIKELY,
    /** More often wrong than right. */
    UNLIKELY,
    /** As often right as wrong. */
    POSSIBLE,
    /** Right in at least 95 of 100 cases. */
    LIKELY,
    /** Right but for rare accidents: several independent pieces of evidence agree. */
    VERY_LIKELY;

    /**
     * Whether this is at least as likely as another level.
     *
     * @param other the other level
     * @return true for the same level and above
     */
    public boolean atLeast(Likelihood other) {
        return compareTo(other) >= 0;
    }
}
