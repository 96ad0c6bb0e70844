package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a trail knows of some transfers. Not thread-safe. */
public final class BreachReader implements TrailReader.Visitor {
    private final Set<String> wanted;
    private final Map<String, BreachTransfer> found = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param transfers the ids of the transfers
     */
    public BreachReader(Collection<String> transfers) {
        this.wanted = Set.copyOf(transfers);
    }

    @Override
    public void entry(long seq, AuditRecord entry) {
        Fields facts = new Fields(entry.facts());
        String transfer = facts.text("transfer");
        if (!wanted.contains(transfer)) {
            return;
        }
        switch (entry.kind()) {
            case "decision" -> found.put(transfer, BreachTransfer.of(Decided.of(entry), facts));
            case "prepared" ->
                found.computeIfPresent(transfer, (id, one) -> one.protectedBy(BreachTransfer.protections(facts)));
            case "reduced", "password-supplied", "decided-again" ->
                found.computeIfPresent(transfer, (id, one) -> one.revised(facts));
            case "released", "partly-released" ->
                found.computeIfPresent(transfer, (id, one) -> one.released(entry.time()));
            case "delivered" -> found.computeIfPresent(transfer, (id, one) -> one.leftAt(entry.time()));
            case "approved" ->
                found.computeIfPresent(transfer, (id, one) -> one.approvedBy(facts.firstOf("person", "by")));
            default -> {
                // nothing that a report of a breach asks for
            }
        }
    }

    /**
     * The transfers that were found, in their order.
     *
     * @return the transfers; those that the trail does not know are absent
     */
    public List<BreachTransfer> transfers() {
        return new ArrayList<>(found.values());
    }
}
