package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Holds transfers, sealed, in a folder or a PostgreSQL database.
 *
 * <p>Thread-safe; a folder also between the processes of one host, a database between hosts.
 */
public final class Quarantine {
    private final QuarantineContext context;
    private final Delegations delegations;

    private Quarantine(QuarantineContext context) {
        this.context = context;
        this.delegations = new Delegations(context);
    }

    /**
     * Opens a quarantine in a folder.
     *
     * @param dir its folder, made when it is not there
     * @param sealer seals and opens the items
     * @param trail records what happens to them, and signs them and the approvals
     * @param directory knows who may approve and who is the sender under another name
     * @param clock tells the time
     * @return the quarantine
     * @throws IOException when the folder cannot be made
     */
    public static Quarantine open(Path dir, Sealer sealer, AuditTrail trail, Directory directory, Clock clock)
            throws IOException {
        Vault vault = new Vault(sealer, trail, Set.of(trail.verifierKey()));
        return new Quarantine(
                new QuarantineContext(new FolderStore(dir, vault), vault, new Journal(trail, clock), directory, clock));
    }

    /**
     * Opens a quarantine in a PostgreSQL database, which has the tables of {@link #createTables}. Several hosts may
     * share it, each with a trail of its own and all with the same sealer.
     *
     * @param database where connections come from; enough of them for all threads
     * @param sealer seals and opens the items
     * @param trail records what this host does, and signs it
     * @param directory knows who may approve and who is the sender under another name
     * @param clock tells the time
     * @param others the {@linkplain AuditTrail#verifierKey() keys} of the other hosts' trails: what they signed is
     *     believed
     * @return the quarantine
     */
    @SuppressWarnings("exports")
    public static Quarantine open(
            DataSource database,
            Sealer sealer,
            AuditTrail trail,
            Directory directory,
            Clock clock,
            Collection<String> others) {
        Set<String> believed = new TreeSet<>(others);
        believed.add(trail.verifierKey());
        Vault vault = new Vault(sealer, trail, Set.copyOf(believed));
        return new Quarantine(new QuarantineContext(
                new PostgresStore(database, vault), vault, new Journal(trail, clock), directory, clock));
    }

    /**
     * Makes the tables of a quarantine where they are not there; one host does so, before the others start. The same
     * statements are in the file {@code dev/sekisho/dlp/quarantine/postgresql/schema.sql} of this library, for those
     * who run them themselves.
     *
     * @param database the PostgreSQL database
     * @throws IOException when the database refuses
     */
    @SuppressWarnings("exports")
    public static void createTables(DataSource database) throws IOException {
        PostgresStore.createTables(database);
    }

    /**
     * Stores a transfer. It is sealed and durable when this returns. The same transfer (sender, recipients, content) is
     * held once: while it waits, a second submission gives the first item, with the id of the first; so it does after
     * the release of a message that {@linkplain HoldRequest#identified() names itself}.
     *
     * @param request the transfer
     * @return the item
     * @throws IOException when it cannot be stored; the transfer is then to be blocked
     */
    public HeldItem hold(HoldRequest request) throws IOException {
        return new Intake(context).hold(request);
    }

    /**
     * All items. One that is damaged or was tampered with does not hide the others, and is named.
     *
     * @return the items, the oldest first
     * @throws IOException when the store or the trail cannot be read or written
     */
    public HeldItems list() throws IOException {
        HeldItems stored = context.store().act(ItemStore.Items::all);
        List<HeldItem> items = new ArrayList<>();
        for (HeldItem item : stored.items()) {
            items.add(context.isDue(item) ? context.store().act(open -> context.current(open, item.id())) : item);
        }
        items.sort(Comparator.comparing(HeldItem::time).thenComparing(HeldItem::id));
        return new HeldItems(items, stored.unreadable().stream().sorted().toList());
    }

    /**
     * One item.
     *
     * @param id its id
     * @return the item
     * @throws RefusedException when there is none
     * @throws UnreadableItemException when it is damaged or was tampered with; so does whatever else is done with it
     * @throws IOException when it cannot be read
     */
    public HeldItem get(String id) throws IOException, RefusedException {
        return context.store().act(items -> context.load(items, id));
    }

    /**
     * Gives an approver the content to read. That it was given, to whom and why is durable in the trail before.
     *
     * @param id the item
     * @param person the account of the person
     * @param reason why, in the person's words
     * @return what would be released
     * @throws RefusedException when this person may not decide on the item
     * @throws IOException when the item or the trail cannot be read or written
     */
    public Content reveal(String id, String person, String reason) throws IOException, RefusedException {
        return context.store().act(items -> {
            HeldItem item = context.load(items, id);
            QuarantineContext.Act act = new QuarantineContext.Act("reveal", person, reason);
            Authority.Right right = context.check(item, act, () -> {
                QuarantineContext.requireOpen(item);
                QuarantineContext.requireReason(reason);
                return context.authority(items).toDecide(item, person);
            });
            Content content = context.content(items, item);
            context.journal()
                    .record(
                            "revealed",
                            item,
                            person,
                            reason,
                            Map.of("approverVerified", right.verified(), "onBehalfOf", right.onBehalfOf()));
            return content;
        });
    }

    /**
     * Approves an item in the name of a person. The record is durable before the approval counts.
     *
     * @param id the item
     * @param approver the account of the person
     * @param reason why, in the person's words
     * @return the item, {@link HoldState#APPROVED} once enough people approved
     * @throws RefusedException when this person may not approve, or the item is not held any more
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem approve(String id, String approver, String reason) throws IOException, RefusedException {
        return context.store().act(items -> new Decisions(context, items).approve(id, approver, reason));
    }

    /**
     * Rejects an item in the name of a person.
     *
     * @param id the item
     * @param person the account of the person
     * @param reason why, in the person's words
     * @return the item, {@link HoldState#REJECTED}
     * @throws RefusedException when this person may not decide, or the item is not held any more
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem reject(String id, String person, String reason) throws IOException, RefusedException {
        return context.store().act(items -> new Decisions(context, items).reject(id, person, reason));
    }

    /**
     * Takes an item back in the name of its sender, who need not say why. It can be approved or not; once released it
     * is too late.
     *
     * @param id the item
     * @param sender the account of the sender
     * @param reason why, or an empty string
     * @return the item, {@link HoldState#RECALLED}
     * @throws RefusedException when this is not the sender, or the item is not held any more
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem recall(String id, String sender, String reason) throws IOException, RefusedException {
        return context.store().act(items -> new Decisions(context, items).recall(id, sender, reason));
    }

    /**
     * Changes what would be released, or on which terms. All approvals so far are void. For the
     * {@link dev.sekisho.dlp.Checkpoint}, which knows mails and the policy.
     *
     * @param id the item
     * @param kind why it changes
     * @param person the account of who asks for it, or an empty string
     * @param reason why, in the person's words; an approver needs one
     * @param author works the change out
     * @return the item as it stands then
     * @throws RefusedException when this person may not, the author refuses, or somebody else changed it meanwhile
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem revise(String id, Revision.Kind kind, String person, String reason, Revision.Author author)
            throws IOException, RefusedException {
        return new Revisions(context).revise(id, kind, new QuarantineContext.Act(kind.id(), person, reason), author);
    }

    /**
     * What an approved item holds, so that it can be encrypted for its recipients before it is let go.
     *
     * @param id the item
     * @return the item and the content that was approved
     * @throws RefusedException when the item is not approved, or what is stored is not what was approved
     * @throws IOException when the item cannot be read
     */
    public HeldContent approvedContent(String id) throws IOException, RefusedException {
        return context.store().act(items -> {
            HeldItem item = context.approved(items, id);
            return new HeldContent(item, context.content(items, item));
        });
    }

    /**
     * Lets an approved item go. This cannot happen again, and is durable in the trail, before the method returns; only
     * then may the content leave. Whoever is killed in between has not sent it, and nobody will.
     *
     * @param seen the item as its {@linkplain #approvedContent content} was taken
     * @return the item, {@link HoldState#RELEASED}
     * @throws RefusedException when the item is not approved, or is not as it was seen
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem release(HeldItem seen) throws IOException, RefusedException {
        HeldItem released = context.store().act(items -> new Decisions(context, items).release(seen));
        String kind = released.withheld().isNothing() ? "released" : "partly-released";
        context.journal()
                .record(
                        kind,
                        released,
                        Map.of(
                                "recipients", released.recipients(),
                                "notSent", released.withheld().toMap()));
        return released;
    }

    /**
     * Lets another person approve in one's place. It holds for items on which the one who delegates could decide, and
     * never for what the other or his side sends. The record is durable before it holds.
     *
     * @param delegation from whom, to whom, how long and up to which limit
     * @return the delegation with its id
     * @throws RefusedException when it is not to another person, without reason or limit, or for more than a year
     * @throws IOException when the store or the trail cannot be written
     */
    public Delegation delegate(Delegation delegation) throws IOException, RefusedException {
        return delegations.give(delegation);
    }

    /**
     * Takes a delegation back.
     *
     * @param id its id
     * @param person the account of who gave it
     * @return the delegation, revoked
     * @throws RefusedException when there is none of this person
     * @throws IOException when the store or the trail cannot be read or written
     */
    public Delegation revoke(String id, String person) throws IOException, RefusedException {
        return delegations.revoke(id, person);
    }

    /**
     * All delegations that were ever given, the oldest first.
     *
     * @return the delegations
     * @throws IOException when they cannot be read
     */
    public List<Delegation> delegations() throws IOException {
        return delegations.all();
    }
}
