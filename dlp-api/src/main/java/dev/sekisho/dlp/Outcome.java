package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.history.Reservation;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.quarantine.Withheld;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may leave. The decision behind it is durable in the trail before the outcome exists.
 *
 * <p>Immutable and thread-safe. Deciding is not leaving: the caller sends each mail and then says whether it was
 * {@linkplain #delivered delivered} or {@linkplain #failed failed}.
 */
public final class Outcome {
    private final String transferId;
    private final Action action;
    private final String because;
    private final @Nullable Decision decision;
    private final @Nullable Inspection inspection;
    private final List<OutgoingMail> mails;
    private final List<Part> files;
    private final AuditTrail trail;
    private final Clock clock;
    private final @Nullable Reservation reservation;
    private final Withheld notSent;

    Outcome(Verdict verdict, List<OutgoingMail> mails, List<Part> files, AuditTrail trail, Clock clock) {
        this.transferId = verdict.transferId();
        this.action = verdict.action();
        this.because = verdict.because();
        this.decision = verdict.decision();
        this.inspection = verdict.inspection();
        this.mails = List.copyOf(mails);
        this.files = List.copyOf(files);
        this.trail = trail;
        this.clock = clock;
        this.reservation = null;
        this.notSent = Withheld.NOTHING;
    }

    private Outcome(Outcome of, String transferId, @Nullable Reservation reservation, Withheld notSent) {
        this.transferId = transferId;
        this.action = of.action;
        this.because = of.because;
        this.decision = of.decision;
        this.inspection = of.inspection;
        this.mails = of.mails;
        this.files = of.files;
        this.trail = of.trail;
        this.clock = of.clock;
        this.reservation = reservation;
        this.notSent = notSent;
    }

    /** The same outcome, which commits a reservation with the first mail that is delivered. */
    Outcome reserved(Reservation made) {
        return new Outcome(this, transferId, made, notSent);
    }

    /** The same outcome, of a transfer that was submitted before. */
    Outcome of(String earlier) {
        return new Outcome(this, earlier, reservation, notSent);
    }

    /** The same outcome, of a transfer of which something was dropped. */
    Outcome without(Withheld dropped) {
        return new Outcome(this, transferId, reservation, dropped);
    }

    /**
     * What was decided and done, without what leaves.
     *
     * @param transferId the id of the transfer
     * @param action what was done
     * @param because why it is stricter than the decision, or an empty string
     * @param decision the decision
     * @param inspection what was found
     */
    record Verdict(
            String transferId,
            Action action,
            String because,
            @Nullable Decision decision,
            @Nullable Inspection inspection) {}

    /**
     * The id of the transfer, as the trail and the quarantine name it.
     *
     * @return the id
     */
    public String transferId() {
        return transferId;
    }

    /**
     * What was done. It can be stricter than the decision: what cannot be encrypted whole is held.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * Why what was done is stricter than the decision.
     *
     * @return a stable code such as {@code body-not-covered}, or an empty string
     */
    public String because() {
        return because;
    }

    /**
     * What the policy said.
     *
     * @return the decision, or null for a transfer that was released from quarantine
     */
    public @Nullable Decision decision() {
        return decision;
    }

    /**
     * What was found.
     *
     * @return the inspection, or null for a transfer that was released from quarantine
     */
    public @Nullable Inspection inspection() {
        return inspection;
    }

    /**
     * The mails that may leave, none when the transfer is held or blocked.
     *
     * @return the mails
     */
    public List<OutgoingMail> mails() {
        return mails;
    }

    /**
     * What an approver dropped of the transfer, so that it is not in the mails.
     *
     * @return recipients and attachments that are not sent
     */
    public Withheld notSent() {
        return notSent;
    }

    /**
     * The files that may leave by another channel than mail.
     *
     * @return the files
     */
    public List<Part> files() {
        return files;
    }

    /**
     * Records that a mail was handed to the next server. The first one makes the history remember the transfer, when
     * there is a history.
     *
     * @param mail a mail of this outcome
     * @throws IOException when the record cannot be made durable
     */
    public void delivered(OutgoingMail mail) throws IOException {
        confirm("delivered", mail, "");
        if (reservation != null) {
            reservation.commit();
        }
    }

    /**
     * Records that a mail could not be handed on.
     *
     * @param mail a mail of this outcome
     * @param reason a code of the mail system, such as {@code 550}; nothing of the mail
     * @throws IOException when the record cannot be made durable
     */
    public void failed(OutgoingMail mail, String reason) throws IOException {
        confirm("failed", mail, reason);
        if (reservation != null && mails.size() == 1) {
            reservation.cancel();
        }
    }

    private void confirm(String kind, OutgoingMail mail, String reason) throws IOException {
        if (!mails.contains(mail)) {
            throw new IllegalArgumentException("not a mail of this outcome");
        }
        Map<String, Object> facts = new TreeMap<>();
        facts.put("transfer", transferId);
        facts.put("mail", mail.number());
        facts.put("recipients", mail.recipients());
        facts.put("reason", reason);
        trail.append(new AuditRecord(kind, clock.instant(), facts));
    }

    @Override
    public String toString() {
        return "Outcome[" + transferId + " " + action.id() + ", mails=" + mails.size() + "]";
    }
}
