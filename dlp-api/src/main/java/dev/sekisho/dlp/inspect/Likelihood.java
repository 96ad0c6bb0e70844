package dev.sekisho.dlp.inspect;

import java.util.List;

/** How likely a finding is right, on one scale for all detectors. The order is from least to most likely. */
public enum Likelihood {
    /** Hardly more than a shape that fits. */
    VERY_UNLIKELY("ごく低い", "very unlikely"),
    /** More often wrong than right. */
    UNLIKELY("低い", "unlikely"),
    /** As often right as wrong. */
    POSSIBLE("可能性あり", "possible"),
    /** Right in at least 95 of 100 cases. */
    LIKELY("高い", "likely"),
    /** Right but for rare accidents: several independent pieces of evidence agree. */
    VERY_LIKELY("極めて高い", "very likely");

    private static final List<Likelihood> SCALE = List.of(values());

    private final String ja;
    private final String en;

    Likelihood(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The likelihood in Japanese.
     *
     * @return a word
     */
    public String ja() {
        return ja;
    }

    /**
     * The likelihood in English.
     *
     * @return a word
     */
    public String en() {
        return en;
    }

    /**
     * The likelihood some levels below this one.
     *
     * @param levels how many levels, 0 or more
     * @return the level, {@link #VERY_UNLIKELY} at the least
     */
    public Likelihood lowered(int levels) {
        return SCALE.get(Math.max(0, SCALE.indexOf(this) - levels));
    }

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
