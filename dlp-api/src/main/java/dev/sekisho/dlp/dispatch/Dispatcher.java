package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.SecureDropoff;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Encrypts mails for their recipients. Immutable and thread-safe. */
public final class Dispatcher {
    private final Equipment equipment;

    /**
     * Takes its equipment.
     *
     * @param equipment what it works with
     */
    public Dispatcher(Equipment equipment) {
        this.equipment = equipment;
    }

    /**
     * Encrypts a mail, hands over its passwords and has its keys escrowed.
     *
     * @param letter the mail
     * @return the mails that may leave, each recipient in exactly one of them
     * @throws NotCoveredException when anything would be left in clear, or a key, channel or escrow fails; nothing may
     *     leave then
     */
    public List<ReadyMail> dispatch(Letter letter) throws NotCoveredException {
        List<SecureDropoff.Ticket> dropped = new ArrayList<>();
        try {
            return new Sending(letter, dropped).mails();
        } catch (KeyRefusedException e) {
            withdraw(dropped);
            throw new NotCoveredException("key-refused-" + e.refusal().code(), e);
        } catch (IOException | GeneralSecurityException e) {
            withdraw(dropped);
            throw new NotCoveredException("protection-failed", e);
        } catch (NotCoveredException | RuntimeException e) {
            withdraw(dropped);
            throw e;
        }
    }

    /** What lies at a drop-off for a mail that does not leave is taken back, as far as the place lets us. */
    private void withdraw(List<SecureDropoff.Ticket> dropped) {
        SecureDropoff place = equipment.dropoff();
        for (SecureDropoff.Ticket ticket : dropped) {
            ticket.passcode().close();
            try {
                if (place != null) {
                    place.withdraw(ticket);
                }
            } catch (IOException e) {
                // nobody was told the passcode: what is kept there opens to nobody
            }
        }
    }

    /** One letter on its way. */
    private final class Sending {
        private final Letter letter;
        private final MailMessage mail;
        private final List<SecureDropoff.Ticket> dropped;
        private final Part entity;
        private final Enclosed enclosed;
        private final FormMaker forms;
        private final PasswordForms passwords;
        private final List<ReadyMail> mails = new ArrayList<>();

        Sending(Letter letter, List<SecureDropoff.Ticket> dropped) throws IOException {
            this.letter = letter;
            this.mail = letter.mail();
            this.dropped = dropped;
            this.entity = Part.of("", "application/octet-stream", mail.entity());
            this.enclosed = new Enclosed(letter);
            this.forms = new FormMaker(equipment, letter);
            this.passwords = new PasswordForms(equipment, forms, letter, enclosed);
        }

        List<ReadyMail> mails() throws IOException, GeneralSecurityException, NotCoveredException {
            Map<String, Route> routes = routes();
            List<String> asItIs = new ArrayList<>();
            Map<String, List<String>> groups = new LinkedHashMap<>();
            Map<String, Route.ByPassword> byGroup = new TreeMap<>();
            for (Map.Entry<String, Route> e : routes.entrySet()) {
                Route route = e.getValue();
                if (route instanceof Route.ByKeys keys) {
                    mails.add(whole(e.getKey(), keys));
                } else if (route instanceof Route.ByPassword password) {
                    byGroup.put(password.group(), password);
                    groups.computeIfAbsent(password.group(), g -> new ArrayList<>())
                            .add(e.getKey());
                } else if (route instanceof Route.AsItIs) {
                    asItIs.add(e.getKey());
                }
            }
            for (Map.Entry<String, Route> e : routes.entrySet()) {
                if (e.getValue() instanceof Route.ByLink) {
                    mails.add(passwords.linked(e.getKey(), dropped));
                }
            }
            for (Map.Entry<String, List<String>> e : groups.entrySet()) {
                Route.ByPassword route = byGroup.get(e.getKey());
                if (route != null) {
                    mails.add(passwords.contained(e.getValue(), route));
                }
            }
            if (!asItIs.isEmpty()) {
                mails.add(new ReadyMail(withoutBcc(), asItIs, "", Map.of("format", "as-it-is")));
            }
            passwords.handOver();
            return mails;
        }

        /** Everybody's route, before anything is made: who cannot be served holds the whole mail back. */
        private Map<String, Route> routes() throws IOException, NotCoveredException {
            FormatChoice choice = new FormatChoice(equipment, letter.requirement(), List.of(entity), enclosed.parts());
            Map<String, Route> routes = new LinkedHashMap<>();
            for (String recipient : letter.recipients()) {
                Route route = choice.of(recipient);
                if (!(route instanceof Route.AsItIs)) {
                    requireCovered(route);
                }
                routes.put(recipient, route);
            }
            return routes;
        }

        private void requireCovered(Route route) throws NotCoveredException {
            if (mail.signed()) {
                throw new NotCoveredException("signed-mail");
            }
            boolean whole = route instanceof Route.ByKeys;
            boolean body = letter.requirement().body();
            if (letter.coverage().subject() && (whole || !body)) {
                throw new NotCoveredException("subject-not-covered");
            }
            if (letter.coverage().body() && !whole && !body) {
                throw new NotCoveredException("body-not-covered");
            }
        }

        private ReadyMail whole(String recipient, Route.ByKeys route)
                throws IOException, GeneralSecurityException, NotCoveredException {
            MadeForm form = forms.make(
                    route.protector(), ProtectionRequest.of(List.of(entity)).to(route.keys()));
            boolean pgp = route.protector().keyKind() == KeyKind.OPENPGP;
            Part body = pgp ? PgpMime.body(form.content()) : form.part();
            MailEdit edit = Enclosed.withoutBcc().body(body).build();
            return new ReadyMail(
                    new EditedMail(mail, edit),
                    List.of(recipient),
                    form.made().algorithm(),
                    Map.of("forms", List.of(form.facts(List.of(entity), route.keys()))));
        }

        private Content withoutBcc() throws IOException {
            boolean tells =
                    !mail.header("Bcc").isEmpty() || !mail.header("Resent-Bcc").isEmpty();
            return tells ? mail.edit(Enclosed.withoutBcc().build()) : mail.raw();
        }
    }
}
