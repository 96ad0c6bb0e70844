package dev.sekisho.dlp.inspect;

import java.util.Objects;
import java.util.Set;

/**
 * One item of data that was found.
 *
 * <p>Immutable. The value is reachable only on purpose, by {@link #revealValue()}; {@link #toString()} and
 * {@link #masked()} keep it back.
 */
public final class Finding {
    private final InfoType infoType;
    private final Location location;
    private final Likelihood likelihood;
    private final Set<Evidence> evidence;
    private final String value;

    /**
     * Makes a finding.
     *
     * @param infoType the kind of data
     * @param location where it stands
     * @param likelihood how likely it is right
     * @param evidence what made it so likely
     * @param value the text as it is read: what stands at the location, without tags, escapes and what nobody sees
     */
    public Finding(InfoType infoType, Location location, Likelihood likelihood, Set<Evidence> evidence, String value) {
        this.infoType = Objects.requireNonNull(infoType, "infoType");
        this.location = Objects.requireNonNull(location, "location");
        this.likelihood = Objects.requireNonNull(likelihood, "likelihood");
        this.evidence = Evidence.shared(evidence);
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The kind of data.
     *
     * @return the info type
     */
    public InfoType infoType() {
        return infoType;
    }

    /**
     * Where it stands.
     *
     * @return the location
     */
    public Location location() {
        return location;
    }

    /**
     * How likely it is right.
     *
     * @return the likelihood
     */
    public Likelihood likelihood() {
        return likelihood;
    }

    /**
     * What made it so likely.
     *
     * @return the evidence, in the order of the enum
     */
    public Set<Evidence> evidence() {
        return evidence;
    }

    /**
     * The text that was found. Showing it to a person is an act to be recorded.
     *
     * @return the text as it is read; in the content, tags and escapes may stand between its letters
     */
    public String revealValue() {
        return value;
    }

    /**
     * The text with all but its first character hidden; shorter texts and numbers are hidden whole.
     *
     * @return a text that is safe to show
     */
    public String masked() {
        int length = value.codePointCount(0, value.length());
        boolean showFirst = length > 2 && !Character.isDigit(value.codePointAt(0));
        String first = showFirst ? value.substring(0, value.offsetByCodePoints(0, 1)) : "";
        return first + "＊".repeat(Math.min(length - (showFirst ? 1 : 0), 8));
    }

    @Override
    public String toString() {
        return "Finding[" + infoType + " " + likelihood + " part " + location.partId() + "]";
    }
}
