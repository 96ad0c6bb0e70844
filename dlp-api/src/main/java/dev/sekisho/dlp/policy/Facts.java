package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a policy may look at: the typed input of an evaluation. It goes whole into the trail and holds no content.
 *
 * @param channel the channel
 * @param actor who moves the content
 * @param time when
 * @param from the envelope sender in lower case, or an empty string
 * @param recipients the envelope recipients
 * @param supervisors the mail addresses of the actor's supervisors, as the directory knows them; empty when it knows
 *     none
 * @param destination where content other than mail goes, or an empty string
 * @param requestedBy who asked for it, or an empty string
 * @param purpose why, or an empty string
 * @param dataOwner whose customers' data, or an empty string
 * @param transport ways by which nobody sent it by hand: {@code auto-forward}, {@code redirect}
 * @param counts findings by info type and likelihood
 * @param people the distinct people
 * @param peopleByInfoType people by info type
 * @param keywords hits by keyword list
 * @param issuedPasswords how often the content holds a password that was issued for one of the recipients
 * @param parts the parts
 * @param signed whether a signature forbids changes
 * @param defects where the mail is not well formed
 * @param attributes what the application added
 * @param combinations how many people have exactly which info types, at LIKELY or above
 * @param standing how the actor stands to the organisation
 * @param windows what the history says, by the {@linkplain dev.sekisho.dlp.history.Window#id() id} of the window
 * @param reason the reason that the actor gives for the transfer, or an empty string
 * @param asked what was looked for
 */
public record Facts(
        Channel channel,
        Actor actor,
        Instant time,
        String from,
        List<RecipientFact> recipients,
        Set<String> supervisors,
        String destination,
        String requestedBy,
        String purpose,
        String dataOwner,
        Set<String> transport,
        Map<InfoType, Map<Likelihood, Long>> counts,
        long people,
        Map<InfoType, Long> peopleByInfoType,
        Map<String, Long> keywords,
        long issuedPasswords,
        List<PartFact> parts,
        boolean signed,
        List<String> defects,
        Map<String, String> attributes,
        Map<Set<InfoType>, Long> combinations,
        Standing standing,
        Map<String, WindowValue> windows,
        String reason,
        Asked asked) {
    private static final List<Likelihood> LIKELIHOODS = List.of(Likelihood.values());

    /**
     * Copies the collections.
     *
     * @param channel the channel
     * @param actor who moves the content
     * @param time when
     * @param from the envelope sender
     * @param recipients the envelope recipients
     * @param supervisors the actor's supervisors
     * @param destination where content other than mail goes
     * @param requestedBy who asked for it
     * @param purpose why
     * @param dataOwner whose customers' data
     * @param transport ways by which nobody sent it by hand
     * @param counts findings by info type and likelihood
     * @param people the distinct people
     * @param peopleByInfoType people by info type
     * @param keywords hits by keyword list
     * @param issuedPasswords passwords issued for a recipient
     * @param parts the parts
     * @param signed whether a signature forbids changes
     * @param defects where the mail is not well formed
     * @param attributes what the application added
     * @param combinations people by all of their info types
     * @param standing how the actor stands to the organisation
     * @param windows what the history says
     * @param reason the reason that the actor gives
     * @param asked what was looked for
     */
    public Facts {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(time, "time");
        recipients = List.copyOf(recipients);
        supervisors = Collections.unmodifiableSet(new TreeSet<>(supervisors));
        transport = Collections.unmodifiableSet(new TreeSet<>(transport));
        Map<InfoType, Map<Likelihood, Long>> copy = new LinkedHashMap<>();
        counts.forEach((type, byLikelihood) -> {
            Map<Likelihood, Long> inner = new EnumMap<>(Likelihood.class);
            inner.putAll(byLikelihood);
            copy.put(type, Collections.unmodifiableMap(inner));
        });
        counts = Collections.unmodifiableMap(copy);
        peopleByInfoType = Map.copyOf(peopleByInfoType);
        keywords = Collections.unmodifiableMap(new TreeMap<>(keywords));
        parts = List.copyOf(parts);
        defects = List.copyOf(defects);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        Map<Set<InfoType>, Long> sets = new LinkedHashMap<>();
        combinations.forEach((types, n) -> sets.put(Set.copyOf(types), n));
        combinations = Collections.unmodifiableMap(sets);
        Objects.requireNonNull(standing, "standing");
        windows = Collections.unmodifiableMap(new TreeMap<>(windows));
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(asked, "asked");
    }

    /**
     * The same facts with what the history says.
     *
     * @param known the recipients, with whether the actor has sent to them before
     * @param values the values by the id of the window
     * @return the facts
     */
    public Facts with(List<RecipientFact> known, Map<String, WindowValue> values) {
        return new Facts(
                channel,
                actor,
                time,
                from,
                known,
                supervisors,
                destination,
                requestedBy,
                purpose,
                dataOwner,
                transport,
                counts,
                people,
                peopleByInfoType,
                keywords,
                issuedPasswords,
                parts,
                signed,
                defects,
                attributes,
                combinations,
                standing,
                values,
                reason,
                asked);
    }

    /**
     * How often an info type was found.
     *
     * @param type the info type
     * @param atLeast the lowest likelihood that counts
     * @return the number of findings
     */
    public long count(InfoType type, Likelihood atLeast) {
        Map<Likelihood, Long> byLikelihood = counts.get(type);
        long sum = 0;
        if (byLikelihood != null) {
            for (Likelihood likelihood : LIKELIHOODS) {
                sum += likelihood.atLeast(atLeast) ? byLikelihood.getOrDefault(likelihood, 0L) : 0;
            }
        }
        return sum;
    }

    /**
     * The facts as values that JSON can hold, for the record of a decision.
     *
     * @return strings, whole numbers, booleans, and lists and maps of these; {@link #fromMap} reads it
     */
    public Map<String, Object> toMap() {
        return FactsMap.toMap(this);
    }

    /**
     * Reads the facts of a record, so that its decision can be replayed or another policy be tried on it.
     *
     * @param map what {@link #toMap} gave, also after a way through JSON
     * @return the facts; equal to those written
     * @throws IllegalArgumentException when a member is missing or of another type
     */
    public static Facts fromMap(Map<String, Object> map) {
        return FactsMap.fromMap(map);
    }

    @Override
    public String toString() {
        return "Facts[channel=" + channel.id() + ", recipients=" + recipients.size() + ", people=" + people + "]";
    }
}
