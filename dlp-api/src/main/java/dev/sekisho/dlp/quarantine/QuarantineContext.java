package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Escalation;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What every act on items needs.
 *
 * @param store where they are kept
 * @param vault signs and seals them
 * @param journal records the acts
 * @param directory knows people
 * @param clock tells the time
 */
record QuarantineContext(ItemStore store, Vault vault, Journal journal, Directory directory, Clock clock) {

    /**
     * Who does what, and why.
     *
     * @param name such as {@code approve}
     * @param person who
     * @param reason why
     */
    record Act(String name, String person, String reason) {
        @Override
        public String toString() {
            return "Act[" + name + "]";
        }
    }

    /** Finds out whether an act is allowed. */
    interface Check<T> {
        T run() throws IOException, GeneralSecurityException, RefusedException;
    }

    /** Records a refusal. */
    <T> T check(HeldItem item, Act act, Check<T> check) throws IOException, GeneralSecurityException, RefusedException {
        try {
            return check.run();
        } catch (RefusedException e) {
            journal.record(act.name() + "-refused", item, act.person(), act.reason(), Map.of("refused", e.code()));
            throw e;
        }
    }

    Authority authority(ItemStore.Items items) throws IOException, GeneralSecurityException {
        return new Authority(directory, delegations(items), clock.instant());
    }

    /**
     * Those that the store has and those of which the trail knows: taking files away or putting them back helps nobody.
     */
    List<Delegation> delegations(ItemStore.Items items) throws IOException, GeneralSecurityException {
        Map<String, Delegation> all = new LinkedHashMap<>();
        items.delegations().forEach(stored -> all.put(stored.id(), stored));
        Past.delegations(vault.trail())
                .forEach((id, one) -> all.merge(id, one, (stored, known) -> known.revoked() ? known : stored));
        return List.copyOf(all.values());
    }

    static void requireHeld(HeldItem item) throws RefusedException {
        if (item.state() != HoldState.HELD) {
            throw new RefusedException(item.state() == HoldState.EXPIRED ? "expired" : "not-held");
        }
    }

    static void requireOpen(HeldItem item) throws RefusedException {
        if (!item.state().open()) {
            throw new RefusedException(item.state() == HoldState.EXPIRED ? "expired" : "not-held");
        }
    }

    static void requireReason(String reason) throws RefusedException {
        if (reason.isBlank()) {
            throw new RefusedException("no-reason");
        }
    }

    HeldItem load(ItemStore.Items items, String id) throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = items.read(id);
        if (item == null) {
            throw new RefusedException("unknown-item");
        }
        return current(items, item);
    }

    boolean isDue(HeldItem item) {
        return item.state().open() && !clock.instant().isBefore(item.expiresAt());
    }

    HeldItem current(ItemStore.Items items, String id) throws IOException, GeneralSecurityException {
        HeldItem item = items.read(id);
        if (item == null) {
            throw new IOException("the item is not there any more");
        }
        return current(items, item);
    }

    /** An item whose time is over goes to those who decide next, or becomes expired. Either is recorded once. */
    HeldItem current(ItemStore.Items items, HeldItem item) throws IOException, GeneralSecurityException {
        if (!isDue(item)) {
            return item;
        }
        Escalation next = item.requirement().escalation();
        if (next == null || item.escalated()) {
            journal.record("expired", item, Map.of());
            HeldItem expired = item.with(HoldState.EXPIRED, item.approvals());
            items.write(expired);
            return expired;
        }
        HeldItem escalated = item.escalate();
        journal.record(
                "escalated",
                escalated,
                Map.of(
                        "approvers",
                        List.copyOf(new TreeSet<>(next.approvers())),
                        "expiresAt",
                        escalated.expiresAt().toString(),
                        "voided",
                        approvers(item)));
        items.write(escalated);
        return current(items, escalated);
    }

    static List<String> approvers(HeldItem item) {
        return item.approvals().stream().map(Approval::approver).toList();
    }

    /** An item with enough approvals, each of them signed and for what the item is now. */
    HeldItem approved(ItemStore.Items items, String id) throws IOException, GeneralSecurityException, RefusedException {
        HeldItem item = load(items, id);
        if (item.state() != HoldState.APPROVED) {
            throw new RefusedException(item.state() == HoldState.EXPIRED ? "expired" : "not-approved");
        }
        long counted = item.approvals().stream()
                .filter(approval -> vault.counts(item, approval))
                .count();
        if (counted < item.requirement().quorum()) {
            throw new RefusedException("not-approved");
        }
        return item;
    }

    Content content(ItemStore.Items items, HeldItem item) throws IOException, RefusedException {
        try {
            Content content = Content.of(items.content(item));
            if (digest(content).equals(item.contentDigest())) {
                return content;
            }
        } catch (GeneralSecurityException e) {
            // not authentic: the same as other content that is
        }
        throw new RefusedException("content-changed");
    }

    static String digest(Content content) throws IOException {
        try (InputStream in = content.open()) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
