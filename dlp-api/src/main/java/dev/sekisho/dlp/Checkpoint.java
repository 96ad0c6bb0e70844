package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.dispatch.Coverage;
import dev.sekisho.dlp.dispatch.Dispatcher;
import dev.sekisho.dlp.dispatch.Letter;
import dev.sekisho.dlp.dispatch.NotCoveredException;
import dev.sekisho.dlp.dispatch.ReadyMail;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.EncryptRequirement;
import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.policy.Obligations;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.MailArchive;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.quarantine.HeldContent;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.HoldRequest;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.quarantine.Reduction;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.quarantine.Withheld;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks every transfer what it carries and by whose leave.
 *
 * <p>Built once and shared; thread-safe. It fails closed: when inspection, protection or the quarantine fails, a
 * transfer is held or blocked, and when the trail cannot be written nothing leaves at all.
 */
public final class Checkpoint {
    /** Holds that no rule described: what could not be protected whole waits three days for one other person. */
    private static final HoldRequirement ANYBODY_ELSE = new HoldRequirement(Set.of(), 1, Duration.ofDays(3));

    private final Policy policy;
    private final AuditTrail trail;
    private final @Nullable Quarantine quarantine;
    private final @Nullable HeldTransfers held;
    private final Examiner examiner;
    private final Collection<Opener> openers;
    private final MimeCodec mime;
    private final Dispatcher dispatcher;
    private final OutcomeRecorder recorder;
    private final Finishing finishing;
    private final Alerts alerts;
    private final @Nullable History history;
    private final Clock clock;
    private final MailArchive archive;

    Checkpoint(
            CheckpointBuilder b,
            Inspector inspector,
            MimeCodec mime,
            Dispatcher dispatcher,
            Collection<Opener> openers) {
        this.finishing = b.finishing(inspector, mime);
        this.alerts = new Alerts(b.sinks);
        this.policy = b.requirePolicy();
        this.trail = b.requireTrail();
        this.quarantine = b.quarantine;
        this.mime = mime;
        this.dispatcher = dispatcher;
        this.history = b.history;
        this.clock = b.clock;
        EarlierForms earlier = new EarlierForms(trail);
        this.recorder = new OutcomeRecorder(trail, earlier, history, clock);
        this.examiner = new Examiner(inspector, policy, b.directory, trail, earlier, b.issued, b.fingerprints);
        Quarantine items = b.quarantine;
        this.held = items == null ? null : new HeldTransfers(items, examiner, mime, history, clock);
        this.openers = openers;
        this.archive = b.archive;
    }

    /**
     * Starts building a checkpoint.
     *
     * @return a builder
     */
    public static CheckpointBuilder builder() {
        return new CheckpointBuilder();
    }

    /**
     * Takes a transfer through the checkpoint. The decision is durable in the trail before this returns.
     *
     * <p>The same mail from the same sender to the same recipients is held once: submitted again while it waits, or
     * with the same Message-ID after its release, it gives the {@linkplain Outcome#transferId() id} of the first,
     * because of {@code submitted-again} or {@code released-already}.
     *
     * @param transfer the transfer
     * @return what may leave
     * @throws UnreadableMailException when the bytes are no mail or name no recipient; this too is in the trail
     * @throws IOException when the content cannot be read or the trail cannot be written; nothing may leave then
     */
    public Outcome submit(Transfer transfer) throws IOException {
        String id = UUID.randomUUID().toString();
        archive.keep(id, transfer);
        Tracked tracked = new Tracked(history, policy, examiner.directory());
        try {
            return tracked.settled(inspectAndDecide(id, transfer, tracked));
        } catch (IOException e) {
            tracked.cancel();
            throw e;
        } catch (RuntimeException e) {
            tracked.cancel();
            // nothing leaves, and that too is remembered; the message could quote content
            Map<String, Object> facts =
                    Map.of("transfer", id, "error", e.getClass().getName());
            trail.append(new AuditRecord("error", clock.instant(), facts));
            throw e;
        }
    }

    /**
     * Records that nothing of a transfer left because it could not be handed over whole, so that it was neither
     * inspected nor decided upon: an adapter gave up at a limit. Recorded as {@code error}.
     *
     * @param transfer the transfer, of whose parts nothing is read
     * @param because a stable code such as {@code too-large}; nothing of the content
     * @return the id of the transfer
     * @throws IOException when the trail cannot be written
     */
    public String refuse(Transfer transfer, String because) throws IOException {
        String id = UUID.randomUUID().toString();
        Actor actor = transfer.actor();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("transfer", id);
        facts.put("error", Objects.requireNonNull(because, "because"));
        facts.put("channel", transfer.channel().id());
        if (actor != null) {
            facts.put("actor", actor.id());
        }
        trail.append(new AuditRecord("error", clock.instant(), facts));
        return id;
    }

    private Outcome inspectAndDecide(String id, Transfer transfer, Tracked tracked) throws IOException {
        Intake intake = read(id, transfer);
        Examiner.Examined found = examiner.examine(intake, tracked);
        return enforce(intake, found.inspection(), found.decision(), tracked);
    }

    /**
     * Lets a held transfer go that has its approvals: encrypted, when the decision asked for it, and once. The release
     * is durable in the trail before this returns.
     *
     * <p>When the policy is another than when the transfer was decided, it is decided again, the strictest wins, and
     * the approvals are void: the code is then {@code policy-changed} or {@code blocked}.
     *
     * @param holdId the id of the held transfer
     * @return what may leave, and {@linkplain Outcome#notSent() what of it was dropped}
     * @throws RefusedException when it is not approved, expired, or what is stored is not what was approved
     * @throws IllegalStateException when the checkpoint has no quarantine
     * @throws IOException when the item or the trail cannot be read or written; nothing may leave then
     */
    public Outcome release(String holdId) throws IOException, RefusedException {
        HeldContent ready = requireHeld().ready(holdId);
        HeldItem item = ready.item();
        Intake intake = requireHeld().leaving(ready);
        Leaving leaving = releasable(intake, item);
        Tracked tracked = new Tracked(history, policy, examiner.directory());
        tracked.reserve(intake, item.decision());
        try {
            requireQuarantine().release(item);
        } catch (IOException | RefusedException e) {
            tracked.cancel();
            throw e;
        }
        return tracked.settled(recorder.outcome(
                        intake, Action.ALLOW, "", null, null, leaving.mails(), leaving.files(), Alerts.Told.NOBODY)
                .without(item.withheld()));
    }

    /**
     * Drops recipients or attachments of a held transfer. What is left is examined and decided again, the strictest
     * wins, and needs its approvals anew. Recorded as {@code reduced}.
     *
     * @param holdId the id of the held transfer
     * @param person the account of an approver
     * @param reason why, in the person's words
     * @param reduction what to drop
     * @return the item as it stands then
     * @throws RefusedException when this person may not decide on it, or it cannot be reduced so
     * @throws IllegalStateException when the checkpoint has no quarantine
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem reduce(String holdId, String person, String reason, Reduction reduction)
            throws IOException, RefusedException {
        return requireHeld().reduce(holdId, person, reason, reduction);
    }

    /**
     * Looks into the encrypted attachments of a held transfer with their passwords. The transfer is decided again with
     * what is found inside, the strictest wins, and it needs its approvals anew. The mail itself stays as it came, and
     * the passwords are kept nowhere. Recorded as {@code password-supplied}.
     *
     * @param holdId the id of the held transfer
     * @param person the account of an approver, or of the sender
     * @param passwords all passwords that the attachments need; not closed
     * @return the item as it stands then
     * @throws RefusedException when this person may not, or nothing is opened by these passwords
     * @throws IllegalStateException when the checkpoint has no quarantine
     * @throws IOException when the item or the trail cannot be read or written
     */
    public HeldItem supplyPasswords(String holdId, String person, Collection<Secret> passwords)
            throws IOException, RefusedException {
        return requireHeld().open(holdId, person, new PasswordOpening(openers, passwords));
    }

    private Quarantine requireQuarantine() {
        if (quarantine == null) {
            throw new IllegalStateException("the checkpoint was built without a quarantine");
        }
        return quarantine;
    }

    private HeldTransfers requireHeld() {
        requireQuarantine();
        return Objects.requireNonNull(held, "held");
    }

    /** What of a held transfer leaves: mails, or files. */
    private record Leaving(List<OutgoingMail> mails, List<Part> files) {}

    private Leaving releasable(Intake held, HeldItem item) throws RefusedException, IOException {
        EncryptRequirement requirement = Held.encryption(item.decision());
        Coverage coverage = Coverage.approved(Held.encryptedParts(item.decision()));
        try {
            Finishing.Finished finished = finishing.finish(held, Obligations.of(item.decision()));
            Intake intake = finished.intake();
            MailMessage mail = intake.mail();
            if (mail == null && requirement != null) {
                throw new NotCoveredException("channel-not-covered");
            }
            if (mail == null) {
                return new Leaving(List.of(), finished.files());
            }
            List<OutgoingMail> mails = requirement == null
                    ? List.of(asItLeaves(held, intake, mail))
                    : dispatch(intake, mail, requirement, coverage);
            return new Leaving(mails, List.of());
        } catch (NotCoveredException e) {
            recorder.record("release-failed", held, Map.of("because", e.code()));
            throw new RefusedException(e.code());
        }
    }

    private List<OutgoingMail> dispatch(
            Intake intake, MailMessage mail, EncryptRequirement requirement, Coverage coverage)
            throws NotCoveredException {
        List<OutgoingMail> mails = new ArrayList<>();
        Letter letter =
                new Letter(intake.id(), mail, intake.from(), intake.recipientAddresses(), requirement, coverage);
        for (ReadyMail ready : dispatcher.dispatch(letter)) {
            mails.add(OutgoingMail.of(mails.size() + 1, intake.from(), ready));
        }
        return mails;
    }

    private Intake read(String id, Transfer transfer) throws IOException {
        Content raw = transfer.mail();
        try {
            return Intake.of(id, transfer, raw == null ? null : mime.read(raw), clock.instant());
        } catch (UnreadableMailException e) {
            Map<String, Object> facts = new TreeMap<>();
            facts.put("transfer", id);
            facts.put("reason", String.valueOf(e.getMessage()));
            facts.put("recipients", transfer.recipients());
            trail.append(new AuditRecord("unreadable", clock.instant(), facts));
            throw e;
        }
    }

    private Outcome enforce(Intake intake, Inspection inspection, Decision decision, Tracked tracked)
            throws IOException {
        HoldRequirement hold = decision.hold();
        Alerts.Told told = alerts.tell(intake, decision);
        tracked.told(told);
        return switch (decision.action()) {
            case BLOCK, ASK_REASON -> recorder.nothing(intake, decision.action(), "", decision, inspection, told);
            case HOLD -> hold(intake, inspection, decision, hold == null ? ANYBODY_ELSE : hold, "", tracked);
            case ENCRYPT, DEIDENTIFY, ALLOW, NOTIFY, WARN ->
                told.missed()
                        ? hold(intake, inspection, decision, ANYBODY_ELSE, "alert-failed", tracked)
                        : let(intake, inspection, decision, tracked);
        };
    }

    /** Lets it leave as the rules ask, or holds it where that cannot be done. */
    private Outcome let(Intake intake, Inspection inspection, Decision decision, Tracked tracked) throws IOException {
        if (decision.encryption() != null) {
            return encrypt(intake, inspection, decision, tracked);
        }
        try {
            Finishing.Finished finished = finishing.finish(intake, decision.obligations());
            MailMessage mail = finished.intake().mail();
            return recorder.outcome(
                    intake,
                    decision.action(),
                    "",
                    decision,
                    inspection,
                    mail == null ? List.of() : List.of(asItLeaves(intake, finished.intake(), mail)),
                    finished.files(),
                    tracked.told());
        } catch (NotCoveredException e) {
            return hold(intake, inspection, decision, ANYBODY_ELSE, e.code(), tracked);
        }
    }

    private Outcome encrypt(Intake intake, Inspection inspection, Decision decision, Tracked tracked)
            throws IOException {
        EncryptRequirement requirement = decision.encryption();
        try {
            if (intake.mail() == null || requirement == null) {
                throw new NotCoveredException("channel-not-covered");
            }
            Finishing.Finished finished = finishing.finish(intake, decision.obligations());
            Inspection found = finished.inspection() == null ? inspection : finished.inspection();
            MailMessage mail = Objects.requireNonNull(finished.intake().mail(), "mail");
            List<OutgoingMail> mails = dispatch(finished.intake(), mail, requirement, Coverage.of(mail, found));
            return recorder.outcome(intake, Action.ENCRYPT, "", decision, inspection, mails, List.of(), tracked.told());
        } catch (NotCoveredException e) {
            return hold(intake, inspection, decision, ANYBODY_ELSE, e.code(), tracked);
        }
    }

    private Outcome hold(
            Intake intake,
            Inspection inspection,
            Decision decision,
            HoldRequirement requirement,
            String because,
            Tracked tracked)
            throws IOException {
        MailMessage mail = intake.mail();
        Quarantine items = quarantine;
        if (items == null) {
            String code = because.isEmpty() ? "cannot-hold" : because;
            return recorder.nothing(intake, Action.BLOCK, code, decision, inspection, tracked.told());
        }
        Coverage coverage = mail == null ? Coverage.approved(Set.of()) : Coverage.of(mail, inspection);
        String why = because.isEmpty() ? Held.leftOpen(decision.encryption(), coverage) : because;
        Map<String, Object> shown =
                Held.shown(decision, intake, inspection, why, coverage, PartNumbers.of(Withheld.NOTHING));
        shown.putAll(tracked.carried());
        HeldItem item;
        try {
            item = items.hold(new HoldRequest(
                    intake.id(),
                    clock.instant(),
                    intake.actor().id(),
                    intake.from(),
                    mail == null ? destinations(intake) : intake.recipientAddresses(),
                    requirement,
                    shown,
                    mail == null ? FilePack.of(intake.transfer().parts()) : mail.raw(),
                    mail != null && !mail.header("Message-ID").isEmpty()));
        } catch (IOException e) {
            return recorder.nothing(intake, Action.BLOCK, "quarantine-failed", decision, inspection, tracked.told());
        }
        boolean again = !item.id().equals(intake.id());
        String code = again ? item.state().open() ? "submitted-again" : "released-already" : why;
        Outcome outcome = recorder.nothing(intake, Action.HOLD, code, decision, inspection, tracked.told());
        return again ? outcome.of(item.id()) : outcome;
    }

    /** An approval of files is for their destination as well. */
    private static List<String> destinations(Intake intake) {
        String destination = intake.transfer().destination();
        return destination.isEmpty() ? List.of() : List.of(destination);
    }

    /** A mail that was not encrypted: byte for byte as it came, unless a rule had it changed. */
    private static OutgoingMail asItLeaves(Intake came, Intake leaves, MailMessage mail) {
        Map<String, Object> facts = came.mail() == mail ? Map.of() : Map.of("changed", true);
        return new OutgoingMail(1, mail.raw(), leaves.from(), leaves.recipientAddresses(), "", facts);
    }
}
