package dev.sekisho.dlp.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to a transfer that leaves, whatever the action: what several rules ask for adds up. Immutable.
 *
 * @param deidentify what is to be taken out, or null
 * @param toBcc whether the recipients of a mail are not to see each other
 * @param cc addresses that get a copy of the mail
 * @param ccSupervisor whether the sender's supervisors get a copy
 * @param headers header lines that the mail gets, such as {@code X-Class: internal}
 * @param alert whom to tell, or null
 */
public record Obligations(
        @Nullable DeidentifyRequirement deidentify,
        boolean toBcc,
        Set<String> cc,
        boolean ccSupervisor,
        Set<String> headers,
        @Nullable AlertRequirement alert) {

    /** Nothing is asked for. */
    public static final Obligations NONE = new Obligations(null, false, Set.of(), false, Set.of(), null);

    /**
     * Copies the sets.
     *
     * @param deidentify what is to be taken out
     * @param toBcc whether the recipients are not to see each other
     * @param cc addresses that get a copy
     * @param ccSupervisor whether the supervisors get a copy
     * @param headers header lines
     * @param alert whom to tell
     */
    public Obligations {
        cc = Collections.unmodifiableSet(new TreeSet<>(cc));
        headers = Collections.unmodifiableSet(new LinkedHashSet<>(headers));
    }

    /**
     * Whether the mail has to be changed, beyond what is taken out of its content.
     *
     * @return true when its header changes
     */
    public boolean changesHeader() {
        return toBcc || ccSupervisor || !cc.isEmpty() || !headers.isEmpty();
    }

    /**
     * Whether nothing is asked for.
     *
     * @return true when there is nothing to do
     */
    public boolean isNone() {
        return deidentify == null && alert == null && !changesHeader();
    }

    /**
     * What both ask for.
     *
     * @param other other obligations
     * @return the sum
     */
    public Obligations and(Obligations other) {
        if (other.isNone()) {
            return this;
        }
        if (isNone()) {
            return other;
        }
        Set<String> copies = new TreeSet<>(cc);
        copies.addAll(other.cc);
        Set<String> lines = new LinkedHashSet<>(headers);
        lines.addAll(other.headers);
        DeidentifyRequirement mine = deidentify;
        DeidentifyRequirement others = other.deidentify;
        AlertRequirement told = alert;
        AlertRequirement alsoTold = other.alert;
        return new Obligations(
                mine == null ? others : others == null ? mine : mine.and(others),
                toBcc || other.toBcc,
                copies,
                ccSupervisor || other.ccSupervisor,
                lines,
                told == null ? alsoTold : alsoTold == null ? told : told.and(alsoTold));
    }

    /**
     * The obligations as values that JSON can hold.
     *
     * @return the members {@code toBcc cc ccSupervisor headers}, and {@code deidentify} and {@code alert} when asked
     *     for
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        DeidentifyRequirement taken = deidentify;
        if (taken != null) {
            map.put("deidentify", taken.toMap());
        }
        map.put("toBcc", toBcc);
        map.put("cc", List.copyOf(cc));
        map.put("ccSupervisor", ccSupervisor);
        map.put("headers", List.copyOf(headers));
        AlertRequirement told = alert;
        if (told != null) {
            map.put("alert", told.toMap());
        }
        return map;
    }

    /**
     * Reads the obligations of a recorded decision.
     *
     * @param decision what {@link Decision#toMap} gave, also after a way through JSON
     * @return the obligations; {@link #NONE} when the decision has none
     * @throws IllegalArgumentException when a member is missing or of another type
     */
    public static Obligations of(Map<?, ?> decision) {
        RecordMap d = new RecordMap(decision);
        if (!d.has("obligations")) {
            return NONE;
        }
        RecordMap m = d.map("obligations");
        return new Obligations(
                m.has("deidentify") ? DeidentifyRequirement.fromMap(m.map("deidentify")) : null,
                m.bool("toBcc"),
                new TreeSet<>(m.strings("cc")),
                m.bool("ccSupervisor"),
                new LinkedHashSet<>(m.strings("headers")),
                m.has("alert") ? AlertRequirement.fromMap(m.map("alert")) : null);
    }
}
