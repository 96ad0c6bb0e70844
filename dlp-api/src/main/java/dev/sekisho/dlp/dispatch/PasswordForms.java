package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.protect.AgreedPasswords.Agreed;
import dev.sekisho.dlp.protect.CollectedKeys;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.PasswordHandover;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.protect.SecureDropoff;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the mails that open with a password, and hands the passwords over once all of them are made. */
final class PasswordForms {
    private final Equipment equipment;
    private final FormMaker forms;
    private final Letter letter;
    private final Enclosed enclosed;
    private final List<Waiting> waiting = new ArrayList<>();

    /** A password that waits until every mail is made. */
    private record Waiting(PasswordHandover handover, Secret password) {}

    PasswordForms(Equipment equipment, FormMaker forms, Letter letter, Enclosed enclosed) {
        this.equipment = equipment;
        this.forms = forms;
        this.letter = letter;
        this.enclosed = enclosed;
    }

    /** A mail with its attachments in containers that one password opens. */
    ReadyMail contained(List<String> recipients, Route.ByPassword route)
            throws IOException, GeneralSecurityException, NotCoveredException {
        MailEdit.Builder edit = enclosed.around(letter.coverage().subject(), Cover.container());
        if (enclosed.isEmpty()) {
            return alreadyEncrypted(recipients, edit);
        }
        Agreed agreed = route.agreed();
        PasswordHandover handover = agreed == null ? handover(recipients) : null;
        Secret password = agreed == null ? null : agreed.password();
        List<Map<String, Object>> facts = new ArrayList<>();
        String algorithm = "";
        for (List<Part> group : groups(route)) {
            Protector protector = route.protectors().get(facts.size());
            ProtectionRequest.Builder request = ProtectionRequest.of(group);
            if (password != null) {
                request.password(password);
            }
            MadeForm form = forms.make(protector, request);
            password = form.made().password();
            facts.add(form.facts(group, List.of()));
            edit.add(form.part(facts.size()));
            algorithm = form.made().algorithm();
        }
        if (password == null) {
            throw new NotCoveredException("no-password");
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("forms", facts);
        all.put("channel", (handover == null ? PasswordChannel.Kind.AGREED : handover.kind()).id());
        all.put("partner", agreed == null ? "" : agreed.partner());
        issued(recipients, password, handover);
        return new ReadyMail(letter.mail().edit(edit.build()), recipients, algorithm, all);
    }

    private List<List<Part>> groups(Route.ByPassword route) {
        return route.protectors().size() == 1
                ? List.of(enclosed.parts())
                : enclosed.parts().stream().map(List::of).toList();
    }

    /** Nothing is left to encrypt: the attachments were encrypted before, and nobody speaks of people in the text. */
    private ReadyMail alreadyEncrypted(List<String> recipients, MailEdit.Builder edit)
            throws IOException, NotCoveredException {
        if (letter.coverage().encrypted().isEmpty()) {
            throw new NotCoveredException("nothing-to-encrypt");
        }
        return new ReadyMail(
                letter.mail().edit(edit.build()),
                recipients,
                "already encrypted",
                Map.of("format", "already-encrypted"));
    }

    /** A mail with a link in place of its attachments. */
    ReadyMail linked(String recipient, List<SecureDropoff.Ticket> dropped)
            throws IOException, GeneralSecurityException, NotCoveredException {
        SecureDropoff place = equipment.dropoff();
        if (place == null || enclosed.isEmpty()) {
            throw new NotCoveredException(place == null ? "no-format-for-recipient" : "nothing-to-encrypt");
        }
        PasswordHandover handover = handover(List.of(recipient));
        SecureDropoff.Ticket ticket;
        String escrowId;
        try (CollectedKeys keys = new CollectedKeys()) {
            ProtectionRequest request = ProtectionRequest.of(enclosed.parts())
                    .escrow(forms.collector(keys))
                    .build();
            ticket = place.drop(letter.transferId(), recipient, request);
            dropped.add(ticket);
            escrowId = forms.escrow(ticket.format(), ticket.sha256(), keys);
        }
        boolean body = letter.requirement().body();
        MailEdit.Builder edit = enclosed.around(letter.coverage().subject(), Cover.link(ticket.link()));
        if (!body) {
            edit.add(Cover.attachedLink(ticket.link()));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("format", ticket.format());
        form.put("sha256", ticket.sha256());
        form.put("escrow", escrowId);
        form.put("signed", false);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("forms", List.of(form));
        all.put("channel", handover.kind().id());
        all.put("link", true);
        issued(List.of(recipient), ticket.passcode(), handover);
        return new ReadyMail(letter.mail().edit(edit.build()), List.of(recipient), "secure drop-off", all);
    }

    private PasswordHandover handover(List<String> recipients) throws NotCoveredException {
        return PasswordHandover.choose(equipment.channels(), letter.addressed(), recipients)
                .orElseThrow(() -> new NotCoveredException("no-separate-password-channel"));
    }

    /** From now on the password may not be mailed to these recipients, whatever becomes of this mail. */
    private void issued(List<String> recipients, Secret password, @Nullable PasswordHandover handover)
            throws IOException {
        IssuedPasswords issued = equipment.issued();
        if (issued != null) {
            issued.remember(recipients, password);
        }
        if (handover != null) {
            waiting.add(new Waiting(handover, password));
        }
    }

    void handOver() throws IOException {
        for (Waiting one : waiting) {
            try (Secret password = one.password()) {
                one.handover().deliver(password);
            }
        }
    }
}
