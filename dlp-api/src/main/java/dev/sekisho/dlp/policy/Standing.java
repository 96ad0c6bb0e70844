package dev.sekisho.dlp.policy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an account's person stands to the organisation, as the directory knows it.
 *
 * @param known whether the directory knows the person at all; without it every question about the standing is unknown
 * @param employment such as {@code regular}, {@code dispatched} or {@code contractor}, in lower case; empty when the
 *     directory does not say
 * @param accessLevel what the organisation calls the person's access, in lower case; empty when the directory does not
 *     say
 * @param leaves the day on which the person leaves or left, or null
 */
public record Standing(
        boolean known,
        String employment,
        String accessLevel,
        @Nullable LocalDate leaves) {
    /** Nothing is known. */
    public static final Standing UNKNOWN = new Standing(false, "", "", null);

    /**
     * Lowers the case.
     *
     * @param known whether the directory knows the person
     * @param employment the kind of employment
     * @param accessLevel the level of access
     * @param leaves the last day
     */
    public Standing {
        employment = Objects.requireNonNull(employment, "employment").toLowerCase(Locale.ROOT);
        accessLevel = Objects.requireNonNull(accessLevel, "accessLevel").toLowerCase(Locale.ROOT);
    }
}
