package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds transfers, sealed, in a folder.
 *
 * <p>Thread-safe, also between processes on one host.
 */
public final class Quarantine {
    private final ItemStore store;
    private final AuditTrail trail;
    private final Directory directory;
    private final Clock clock;

    private Quarantine(ItemStore store, AuditTrail trail, Directory directory, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Opens a quarantine.
     *
     * @param dir its folder, made when it is not there
     * @param sealer seals and opens the items
     * @param trail records what happens to them
     * @param directory knows who may approve and who is the sender under another name
     * @param clock tells the time
     * @return the quarantine
     * @throws IOException when the folder cannot be made
     */
    public static Quarantine open(Path dir, Sealer sealer, AuditTrail trail, Directory directory, Clock clock)
            throws IOException {
        Objects.requireNonNull(trail, "trail");
        return new Quarantine(new ItemStore(dir, sealer), trail, directory, clock);
    }

    /**
     * Stores a transfer. It is sealed and on the disk when this returns.
     *
     * @param request the transfer
     * @return the item
     * @throws IOException when it cannot be stored; the transfer is then to be blocked
     */
    public HeldItem hold(HoldRequest request) throws IOException {
        return store.locked(() -> {
            HeldItem item = new HeldItem(
                    request.transferId(),
                    HoldState.HELD,
                    request.time(),
                    request.actor(),
                    request.from(),
                    request.recipients(),
                    request.requirement(),
                    digest(request.content()),
                    request.content().sizeBytes(),
                    request.decision(),
                    List.of());
            store.create(item, request.content());
            return item;
        });
    }

    /**
     * All items, the oldest first.
     *
     * @return the items
     * @throws IOException when an item cannot be read
     */
    public List<HeldItem> list() throws IOException {
        return store.locked(() -> {
            List<HeldItem> items = new ArrayList<>();
            for (HeldItem item : store.all()) {
                items.add(current(item));
            }
            items.sort(Comparator.comparing(HeldItem::time).thenComparing(HeldItem::id));
            return items;
        });
    }

    /**
     * One item.
     *
     * @param id its id
     * @return the item
     * @throws RefusedException when there is none
     * @throws IOException when it cannot be read
     */
    public HeldItem get(String id) throws IOException, RefusedException {
        return store.locked(() -> load(id));
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
        return store.locked(() -> {
            HeldItem item = load(id);
            boolean verified = check(item, approver, reason, "approve-refused");
            Instant now = clock.instant();
            List<Approval> approvals = new ArrayList<>(item.approvals());
            approvals.add(new Approval(approver, now, reason, item.contentDigest()));
            record(
                    "approved",
                    item,
                    approver,
                    reason,
                    Map.of("approverVerified", verified, "approvals", approvals.size()));
            boolean enough = approvals.size() >= item.requirement().quorum();
            return save(item, enough ? HoldState.APPROVED : HoldState.HELD, approvals);
        });
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
        return store.locked(() -> {
            HeldItem item = load(id);
            boolean verified = check(item, person, reason, "reject-refused");
            record("rejected", item, person, reason, Map.of("approverVerified", verified));
            return save(item, HoldState.REJECTED, item.approvals());
        });
    }

    /**
     * What an approved item holds, so that it can be encrypted for its recipients before it is let go.
     *
     * @param id the item
     * @return the content that was approved
     * @throws RefusedException when the item is not approved, or what is stored is not what was approved
     * @throws IOException when the item cannot be read
     */
    public Content approvedContent(String id) throws IOException, RefusedException {
        return store.locked(() -> {
            HeldItem item = approved(id);
            Content content = Content.of(store.content(id));
            String digest = digest(content);
            if (!digest.equals(item.contentDigest())
                    || !item.approvals().stream()
                            .allMatch(a -> a.contentDigest().equals(digest))) {
                throw new RefusedException("content-changed");
            }
            return content;
        });
    }

    /**
     * Lets an approved item go. This cannot happen again, and is durable in the trail, before the method returns; only
     * then may the content leave.
     *
     * @param id the item
     * @return the item, {@link HoldState#RELEASED}
     * @throws RefusedException when the item is not approved
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem release(String id) throws IOException, RefusedException {
        return store.locked(() -> {
            HeldItem item = approved(id);
            HeldItem released = save(item, HoldState.RELEASED, item.approvals());
            record("released", item, "", "", Map.of("recipients", item.recipients()));
            return released;
        });
    }

    private HeldItem approved(String id) throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = load(id);
        if (item.state() != HoldState.APPROVED) {
            throw new RefusedException(item.state() == HoldState.EXPIRED ? "expired" : "not-approved");
        }
        return item;
    }

    /**
     * Throws unless the person may decide; says whether the directory knows the person as a member of an approving
     * group.
     */
    private boolean check(HeldItem item, String person, String reason, String refusal)
            throws IOException, RefusedException {
        try {
            return mayDecide(item, plain(person), reason);
        } catch (RefusedException e) {
            record(refusal, item, person, reason, Map.of("refused", e.code()));
            throw e;
        }
    }

    private boolean mayDecide(HeldItem item, String person, String reason) throws RefusedException {
        if (item.state() != HoldState.HELD) {
            throw new RefusedException(item.state() == HoldState.EXPIRED ? "expired" : "not-held");
        }
        if (reason.isBlank() || person.isEmpty()) {
            throw new RefusedException("no-reason");
        }
        Set<String> names = names(person);
        Set<String> sender = names(item.actor());
        sender.addAll(names(item.from()));
        if (names.stream().anyMatch(sender::contains)) {
            throw new RefusedException("own-transfer");
        }
        for (Approval approval : item.approvals()) {
            if (names(approval.approver()).stream().anyMatch(names::contains)) {
                throw new RefusedException("already-approved");
            }
        }
        Set<String> members = approvers(item);
        if (!members.isEmpty() && names.stream().noneMatch(members::contains)) {
            throw new RefusedException("not-an-approver");
        }
        return !members.isEmpty();
    }

    /**
     * A person under all names; a mail address also under the part before the {@code @}, as which a person may log in.
     */
    private Set<String> names(String account) {
        Set<String> names = new TreeSet<>();
        String lower = plain(account);
        if (lower.isEmpty()) {
            return names;
        }
        names.add(lower);
        names.addAll(directory.aliases(lower));
        for (String name : List.copyOf(names)) {
            if (name.indexOf('@') > 0) {
                names.add(name.substring(0, name.indexOf('@')));
            }
        }
        return names;
    }

    /** One spelling of an account: full-width letters and invisible characters make no other person. */
    private static String plain(String account) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(account, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT).strip();
    }

    private Set<String> approvers(HeldItem item) {
        Set<String> members = new TreeSet<>();
        for (String group : item.requirement().approvers()) {
            if (group.equals("manager")) {
                members.addAll(directory.supervisors(item.from().isEmpty() ? item.actor() : item.from()));
            } else {
                members.addAll(directory.members(group));
            }
        }
        Set<String> all = new TreeSet<>();
        members.forEach(member -> all.addAll(names(member)));
        return all;
    }

    private HeldItem load(String id) throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = store.read(id);
        if (item == null) {
            throw new RefusedException("unknown-item");
        }
        return current(item);
    }

    /** An item whose time is over becomes expired, which is recorded once. */
    private HeldItem current(HeldItem item) throws IOException, GeneralSecurityException {
        boolean open = item.state() == HoldState.HELD || item.state() == HoldState.APPROVED;
        if (!open || clock.instant().isBefore(item.expiresAt())) {
            return item;
        }
        record("expired", item, "", "", Map.of());
        return save(item, HoldState.EXPIRED, item.approvals());
    }

    private HeldItem save(HeldItem item, HoldState state, List<Approval> approvals)
            throws IOException, GeneralSecurityException {
        HeldItem next = new HeldItem(
                item.id(),
                state,
                item.time(),
                item.actor(),
                item.from(),
                item.recipients(),
                item.requirement(),
                item.contentDigest(),
                item.sizeBytes(),
                item.decision(),
                approvals);
        store.write(next);
        return next;
    }

    private void record(String kind, HeldItem item, String person, String reason, Map<String, Object> more)
            throws IOException {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("transfer", item.id());
        facts.put("contentDigest", item.contentDigest());
        facts.put("person", person);
        facts.put("reason", reason);
        trail.append(new AuditRecord(kind, clock.instant(), facts));
    }

    private static String digest(Content content) throws IOException, GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(content.open(), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
