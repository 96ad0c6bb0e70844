package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.policy.RecipientFact;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Transfer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A transfer whose open questions are answered: who sends, to whom, when.
 *
 * @param id the id of the transfer
 * @param transfer what was handed over
 * @param mail the mail that was read, or null for another channel
 * @param actor who acts
 * @param time when
 * @param from the envelope sender in lower case
 * @param recipients the envelope recipients, and where the headers name them
 */
record Intake(
        String id,
        Transfer transfer,
        @Nullable MailMessage mail,
        Actor actor,
        Instant time,
        String from,
        List<RecipientFact> recipients) {

    static Intake of(String id, Transfer transfer, @Nullable MailMessage mail, Instant now)
            throws UnreadableMailException {
        String from = transfer.envelopeFrom().isEmpty() && mail != null ? sender(mail) : transfer.envelopeFrom();
        Actor actor = transfer.actor();
        Instant time = transfer.time();
        if (actor == null) {
            actor = Actor.of(from.isBlank() ? "unknown" : from.toLowerCase(Locale.ROOT));
        }
        List<RecipientFact> recipients = mail == null ? List.of() : recipients(transfer, mail);
        if (mail != null && recipients.isEmpty()) {
            throw new UnreadableMailException("no-recipient");
        }
        return new Intake(
                id, transfer, mail, actor, time == null ? now : time, from.toLowerCase(Locale.ROOT), recipients);
    }

    /** The same transfer with a mail and recipients that it has now. */
    Intake with(MailMessage now, List<RecipientFact> to) {
        return new Intake(id, transfer, now, actor, time, from, List.copyOf(to));
    }

    /** The same at another time. */
    Intake at(Instant other) {
        return new Intake(id, transfer, mail, actor, other, from, recipients);
    }

    private static String sender(MailMessage mail) {
        for (String field : List.of("Sender", "From")) {
            for (Mailbox mailbox : mail.mailboxes(field)) {
                return mailbox.address();
            }
        }
        return "";
    }

    private static List<RecipientFact> recipients(Transfer transfer, MailMessage mail) {
        Map<String, RecipientFact.Field> named = new LinkedHashMap<>();
        named(mail, "To", RecipientFact.Field.TO, named);
        named(mail, "Cc", RecipientFact.Field.CC, named);
        named(mail, "Bcc", RecipientFact.Field.BCC, named);
        Set<String> envelope = new LinkedHashSet<>();
        transfer.recipients().forEach(address -> envelope.add(normal(address)));
        List<RecipientFact> facts = new ArrayList<>();
        for (String address : envelope.isEmpty() ? named.keySet() : envelope) {
            facts.add(new RecipientFact(address, named.getOrDefault(address, RecipientFact.Field.ENVELOPE_ONLY)));
        }
        return facts;
    }

    private static void named(
            MailMessage mail, String header, RecipientFact.Field field, Map<String, RecipientFact.Field> named) {
        for (Mailbox mailbox : mail.mailboxes(header)) {
            if (!mailbox.address().isBlank()) {
                named.putIfAbsent(normal(mailbox.address()), field);
            }
        }
    }

    private static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    List<String> recipientAddresses() {
        return recipients.stream().map(RecipientFact::address).toList();
    }

    /** The sender's and the addressed recipients' addresses: people known by them are not counted. */
    Set<String> ownAddresses() {
        Set<String> own = new TreeSet<>(recipientAddresses());
        own.add(from);
        own.add(actor.id());
        if (mail != null) {
            mail.mailboxes("From").forEach(mailbox -> own.add(normal(mailbox.address())));
        }
        own.remove("");
        return own;
    }

    /** The names under which the headers show the sender and those recipients who really get the mail. */
    Set<String> ownNames() {
        Set<String> names = new TreeSet<>();
        if (mail != null) {
            mail.mailboxes("From").forEach(mailbox -> names.add(mailbox.name()));
            Set<String> addressed = new TreeSet<>(recipientAddresses());
            for (String field : List.of("To", "Cc")) {
                for (Mailbox mailbox : mail.mailboxes(field)) {
                    if (addressed.contains(normal(mailbox.address()))) {
                        names.add(mailbox.name());
                    }
                }
            }
        }
        names.remove("");
        return names;
    }

    @Override
    public String toString() {
        return "Intake[" + id + "]";
    }
}
