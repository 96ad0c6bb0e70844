package dev.sekisho.dlp.report;

import dev.sekisho.dlp.inspect.InfoType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the trail knows of a transfer that may be a breach.
 *
 * @param transfer its id
 * @param time when it was decided
 * @param actor who acted
 * @param department of which department
 * @param channel by which channel
 * @param action the id of what was decided
 * @param left when the first mail was delivered, or the epoch when nothing is known to have left
 * @param recipients to how many recipients
 * @param domains to which domains or destination
 * @param people how many people are in it
 * @param types how many people by the info type that was found of them
 * @param protections how each form that left was encrypted; an empty string where one was not
 * @param approvers who approved it
 */
public record BreachTransfer(
        String transfer,
        Instant time,
        String actor,
        String department,
        String channel,
        String action,
        Instant left,
        int recipients,
        List<String> domains,
        long people,
        Map<InfoType, Long> types,
        List<String> protections,
        List<String> approvers) {

    /**
     * Copies the lists and the map.
     *
     * @param transfer its id
     * @param time when
     * @param actor who
     * @param department the department
     * @param channel the channel
     * @param action the action
     * @param left when it left
     * @param recipients how many recipients
     * @param domains where to
     * @param people how many people
     * @param types by info type
     * @param protections how it was encrypted
     * @param approvers who approved
     */
    public BreachTransfer {
        domains = List.copyOf(domains);
        types = Map.copyOf(types);
        protections = List.copyOf(protections);
        approvers = List.copyOf(approvers);
    }

    /**
     * Whether anything is known to have left.
     *
     * @return false for what was stopped, or never confirmed as delivered
     */
    public boolean hasLeft() {
        return left.isAfter(Instant.EPOCH);
    }

    static BreachTransfer of(Decided one, Fields facts) {
        Fields known = facts.at("decision", "facts");
        return new BreachTransfer(
                one.transfer(),
                one.time(),
                one.actor(),
                one.department(),
                one.channel(),
                one.action(),
                one.awaitsDelivery() || one.isStopped() ? Instant.EPOCH : one.time(),
                known.list("recipients").size(),
                one.domains().stream().sorted().toList(),
                one.people(),
                types(known),
                protections(facts),
                List.of());
    }

    private static Map<InfoType, Long> types(Fields known) {
        Map<InfoType, Long> types = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
        known.map("peopleByInfoType").forEach((name, n) -> {
            String id = String.valueOf(name);
            InfoType type = InfoType.of(id);
            long people = n instanceof Number number ? number.longValue() : 0;
            types.put(type == null ? InfoType.custom(id, id, id, 0) : type, people);
        });
        return types;
    }

    /** The same with what would leave of it now: less of it, or more of it was read. Approvals so far are void. */
    BreachTransfer revised(Fields revision) {
        Fields known = revision.at("decision", "facts");
        return new BreachTransfer(
                transfer,
                time,
                actor,
                department,
                channel,
                action,
                left,
                known.list("recipients").size(),
                Decided.domains(known).stream().sorted().toList(),
                known.number("people"),
                types(known),
                protections,
                List.of());
    }

    /** The same after its release: files leave with it, a mail when it is delivered. */
    BreachTransfer released(Instant when) {
        return channel.equals("mail") ? this : leftAt(when);
    }

    /** What is prepared to leave, each mail with its protection. */
    static List<String> protections(Fields facts) {
        return facts.list("leaving").stream().map(one -> one.text("protection")).toList();
    }

    BreachTransfer leftAt(Instant when) {
        return with(hasLeft() ? left : when, protections, approvers);
    }

    BreachTransfer protectedBy(List<String> forms) {
        return with(left, forms, approvers);
    }

    BreachTransfer approvedBy(String person) {
        List<String> all = new ArrayList<>(approvers);
        all.add(person);
        return with(left, protections, Collections.unmodifiableList(all));
    }

    private BreachTransfer with(Instant when, List<String> forms, List<String> by) {
        return new BreachTransfer(
                transfer,
                time,
                actor,
                department,
                channel,
                action,
                when,
                recipients,
                domains,
                people,
                types,
                forms,
                by);
    }
}
