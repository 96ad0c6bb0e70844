package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.PartStatus;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The facts of one evaluation, with what several conditions need computed once. Immutable, but for domains that are
 * taken apart once.
 */
final class Input {
    private final Facts facts;
    private final ZoneId zone;
    private final List<Recipient> recipients;
    private final List<PartFact> unread;

    Input(Facts facts, Settings settings) {
        this.facts = facts;
        this.zone = settings.zone();
        String own = ownDomain(facts);
        List<Recipient> list = new ArrayList<>(facts.recipients().size());
        for (RecipientFact r : facts.recipients()) {
            String domain = Domains.normalize(r.domain());
            List<String> parents = Domains.parents(domain);
            boolean external = settings.isExternal(parents, domain, own);
            list.add(new Recipient(
                    Domains.normalizeAddress(r.address()), domain, r.field(), parents, external, r.contact()));
        }
        this.recipients = list;
        List<PartFact> parts = new ArrayList<>();
        for (PartFact part : facts.parts()) {
            if (part.status() != PartStatus.FULL && !settings.unreadExcept().contains(part.reason())) {
                parts.add(part);
            }
        }
        this.unread = parts;
    }

    private static String ownDomain(Facts facts) {
        String address = facts.from().isEmpty() ? facts.actor().id() : facts.from();
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : Domains.normalize(address.substring(at + 1));
    }

    Facts facts() {
        return facts;
    }

    ZoneId zone() {
        return zone;
    }

    List<Recipient> recipients() {
        return recipients;
    }

    /** The sender, as a recipient is seen. */
    Recipient sender() {
        String address = facts.from().isEmpty() ? facts.actor().id() : facts.from();
        String domain = ownDomain(facts);
        return new Recipient(
                Domains.normalizeAddress(address),
                domain,
                RecipientFact.Field.ENVELOPE_ONLY,
                Domains.parents(domain),
                false,
                RecipientFact.Contact.UNKNOWN);
    }

    /** The parts that could not be read whole, but for those that the policy excepts. */
    List<PartFact> unread() {
        return unread;
    }

    boolean hasExternalRecipient() {
        return recipients.stream().anyMatch(Recipient::external);
    }

    /** A recipient in normal form; its domain and that one's parents apart. */
    record Recipient(
            String address,
            String domain,
            RecipientFact.Field field,
            List<String> parents,
            boolean external,
            RecipientFact.Contact contact) {}

    /**
     * What a whole policy sets.
     *
     * @param organization the domains of the organisation; empty for "the sender's own domain"
     * @param unreadExcept reasons for which an unread part counts as read, such as {@code image}
     */
    record Settings(ZoneId zone, Domains organization, Set<String> unreadExcept) {

        boolean isExternal(List<String> parents, String domain, String own) {
            if (!organization.isEmpty()) {
                return !organization.contains(parents);
            }
            // Who writes from a free-mail account shares its domain with strangers.
            return own.isEmpty() || !domain.equals(own) || FreeMail.domains().contains(own);
        }
    }
}
