package dev.sekisho.dlp;

import dev.sekisho.dlp.dispatch.Coverage;
import dev.sekisho.dlp.dispatch.Sha256;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.quarantine.HeldContent;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.HoldState;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.quarantine.Reduction;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.quarantine.Revision;
import dev.sekisho.dlp.quarantine.Withheld;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Held transfers between submission and release: what changes is examined and decided again, and the strictest wins.
 *
 * @param quarantine where they are
 * @param examiner looks and decides
 * @param mime reads and changes mails
 * @param history what was moved before, or null
 * @param clock tells the time
 */
record HeldTransfers(
        Quarantine quarantine,
        Examiner examiner,
        MimeCodec mime,
        @Nullable History history,
        Clock clock) {

    /** An approved item under the policy by which it was approved. */
    HeldContent ready(String id) throws IOException, RefusedException {
        HeldContent ready = quarantine.approvedContent(id);
        if (!examiner.policy().sha256().equals(ready.item().policyHash())) {
            HeldItem again = quarantine.revise(
                    id,
                    Revision.Kind.DECIDED_AGAIN,
                    "",
                    "",
                    (item, content) ->
                            again(item, read(item, content, item.recipients()), OpenedMail.NONE, Withheld.NOTHING));
            throw new RefusedException(again.state() == HoldState.BLOCKED ? "blocked" : "policy-changed");
        }
        return ready;
    }

    HeldItem reduce(String id, String person, String reason, Reduction reduction) throws IOException, RefusedException {
        return quarantine.revise(id, Revision.Kind.REDUCED, person, reason, (item, content) -> {
            if (channel(item) != Channel.MAIL) {
                throw new RefusedException("not-a-mail");
            }
            MailMessage mail = mime.read(content);
            Withheld dropped = dropped(item, mail, reduction);
            List<String> left = new ArrayList<>(item.recipients());
            left.removeAll(dropped.recipients());
            Content reduced = dropped.attachments().isEmpty() ? content : without(mail, item, dropped);
            return again(item, read(item, reduced, left), OpenedMail.NONE, dropped);
        });
    }

    private static Withheld dropped(HeldItem item, MailMessage mail, Reduction reduction)
            throws IOException, RefusedException {
        PartNumbers numbers = PartNumbers.of(item.withheld());
        List<Withheld.Attachment> attachments = new ArrayList<>();
        for (MailPart part : mail.parts()) {
            String number = numbers.asItCame(part.id());
            if (part.role() == PartRole.ATTACHMENT && reduction.attachments().contains(number)) {
                attachments.add(new Withheld.Attachment(
                        number, part.part().name(), Sha256.of(part.part().content())));
            }
        }
        List<String> recipients = item.recipients().stream()
                .filter(reduction.recipients()::contains)
                .toList();
        Withheld dropped = new Withheld(recipients, attachments);
        if (dropped.isNothing()
                || attachments.size() != reduction.attachments().size()
                || recipients.size() != reduction.recipients().size()) {
            throw new RefusedException("unknown-part");
        }
        if (recipients.size() == item.recipients().size()) {
            throw new RefusedException("nothing-left");
        }
        if (mail.signed() && !attachments.isEmpty()) {
            throw new RefusedException("signed-mail");
        }
        return dropped;
    }

    /** Read whole into memory, as what is stored is. */
    private static Content without(MailMessage mail, HeldItem item, Withheld dropped) throws IOException {
        PartNumbers before = PartNumbers.of(item.withheld());
        Set<String> now = PartNumbers.of(dropped).dropped();
        MailEdit.Builder edit = MailEdit.builder();
        for (MailPart part : mail.parts()) {
            if (now.contains(before.asItCame(part.id()))) {
                edit.remove(part.id());
            }
        }
        return mail.edit(edit.build());
    }

    HeldItem open(String id, String person, PasswordOpening opening) throws IOException, RefusedException {
        return quarantine.revise(id, Revision.Kind.PASSWORD_SUPPLIED, person, "", (item, content) -> {
            Intake intake = read(item, content, item.recipients());
            return again(item, intake, opening.open(intake), Withheld.NOTHING);
        });
    }

    /** What is released, now. */
    Intake leaving(HeldContent ready) throws IOException {
        HeldItem item = ready.item();
        return read(item, ready.content(), item.recipients()).at(clock.instant());
    }

    /** The transfer as it was submitted, with what would be released. */
    private Intake read(HeldItem item, Content content, List<String> recipients) throws IOException {
        Facts facts = facts(item);
        Transfer.Builder transfer = channel(item) == Channel.MAIL
                ? Transfer.mail(content).from(item.from()).to(recipients)
                : files(channel(item), content, recipients);
        transfer.actor(Actor.of(item.actor()));
        if (facts != null) {
            transfer.actor(facts.actor())
                    .requestedBy(facts.requestedBy())
                    .purpose(facts.purpose())
                    .dataOwner(facts.dataOwner())
                    .reason(facts.reason())
                    .at(facts.time());
            facts.attributes().forEach(transfer::attribute);
        }
        Transfer built = transfer.build();
        MailMessage mail = built.mail() == null ? null : mime.read(content);
        return Intake.of(item.id(), built, mail, clock.instant());
    }

    /** Held files go to one destination, or to none that was named. */
    private static Transfer.Builder files(Channel channel, Content content, List<String> destinations)
            throws IOException {
        Transfer.Builder transfer = Transfer.over(channel);
        FilePack.open(content).forEach(transfer::part);
        destinations.forEach(transfer::destination);
        return transfer;
    }

    private static Channel channel(HeldItem item) {
        Facts facts = facts(item);
        return facts == null ? Channel.MAIL : facts.channel();
    }

    private static @Nullable Facts facts(HeldItem item) {
        return item.decision().get("facts") instanceof Map<?, ?> map ? Facts.fromMap(KnownParts.named(map)) : null;
    }

    private Revision again(HeldItem item, Intake intake, OpenedMail opened, Withheld dropped) throws IOException {
        Tracked tracked = new Tracked(history, examiner.policy(), examiner.directory());
        try {
            Examiner.Examined found = examiner.again(intake, tracked, opened);
            return revision(item, intake, found, tracked, dropped);
        } finally {
            tracked.cancel();
        }
    }

    private static Revision revision(
            HeldItem item, Intake intake, Examiner.Examined found, Tracked tracked, Withheld dropped) {
        Decision decision = found.decision();
        MailMessage mail = intake.mail();
        Coverage coverage = mail == null ? Coverage.approved(Set.of()) : Coverage.of(mail, found.asItCame());
        String because = Held.leftOpen(decision.encryption(), coverage);
        PartNumbers numbers = PartNumbers.of(item.withheld().and(dropped));
        Map<String, Object> shown = Held.strictest(
                item.decision(), Held.shown(decision, intake, found.inspection(), because, coverage, numbers));
        shown.putAll(tracked.carried());
        HoldRequirement asked = decision.hold();
        HoldRequirement requirement =
                asked == null ? item.requirement() : item.requirement().and(asked);
        return new Revision(
                dropped.attachments().isEmpty() || mail == null ? null : mail.raw(),
                mail == null ? item.recipients() : intake.recipientAddresses(),
                requirement,
                shown,
                decision.action() == Action.BLOCK,
                dropped,
                Map.of("action", decision.action().id(), "decision", decision.toMap()));
    }
}
