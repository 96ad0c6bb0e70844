package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a mail for its recipients: whole, for each one whose certificate is known, in a mail of its own (recipient
 * lists inside CMS would show a BCC to the others); for the rest its attachments, in one container with a password that
 * goes another way.
 *
 * <p>Immutable and thread-safe.
 */
final class Protection {
    private final Map<KeyKind, Protector> protectors;
    private final CertificateSource certificates;
    private final @Nullable PasswordChannel passwords;

    Protection(
            Map<KeyKind, Protector> protectors, CertificateSource certificates, @Nullable PasswordChannel passwords) {
        this.protectors = Map.copyOf(protectors);
        this.certificates = certificates;
        this.passwords = passwords;
    }

    /** Why a mail could not be encrypted so that everything personal in it is covered. Carries a stable code. */
    static final class NotCoveredException extends Exception {
        private static final long serialVersionUID = 1L;

        NotCoveredException(String code) {
            super(code);
        }

        NotCoveredException(String code, Throwable cause) {
            super(code, cause);
        }

        String code() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Encrypts and hands over the password.
     *
     * @param inspection what was found, or null when a person has approved the mail as it is, its text included
     * @throws NotCoveredException when anything would be left in clear, or a key, certificate or channel fails; nothing
     *     may leave then
     */
    List<OutgoingMail> protect(Intake intake, MailMessage mail, @Nullable Inspection inspection)
            throws NotCoveredException {
        if (mail.signed()) {
            throw new NotCoveredException("signed-mail");
        }
        List<OutgoingMail> mails = new ArrayList<>();
        List<String> withoutCertificate = new ArrayList<>();
        try {
            for (String recipient : intake.recipientAddresses()) {
                List<X509Certificate> found = certificates.find(recipient);
                if (found.isEmpty() || !protectors.containsKey(KeyKind.CERTIFICATE)) {
                    withoutCertificate.add(recipient);
                } else {
                    mails.add(forCertificate(mails.size() + 1, intake, mail, recipient, found));
                }
            }
            if (!withoutCertificate.isEmpty()) {
                if (inspection != null && bodyHasPeople(inspection)) {
                    throw new NotCoveredException("body-not-covered");
                }
                mails.add(forPassword(mails.size() + 1, intake, mail, withoutCertificate));
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new NotCoveredException("protection-failed", e);
        }
        return mails;
    }

    /** A container holds attachments only; personal data in the text itself would leave in clear. */
    static boolean bodyHasPeople(Inspection inspection) {
        return inspection.parts().stream().anyMatch(part -> part.role() != PartRole.ATTACHMENT && part.people() > 0);
    }

    /** A mail that is written anew for some of its recipients tells none of them of the hidden ones. */
    private static MailEdit.Builder withoutBcc() {
        return MailEdit.builder().removeHeader("Bcc").removeHeader("Resent-Bcc");
    }

    private OutgoingMail forCertificate(
            int number, Intake intake, MailMessage mail, String recipient, List<X509Certificate> found)
            throws IOException, GeneralSecurityException, NotCoveredException {
        Part entity = Part.of("smime.p7m", "application/octet-stream", mail.entity());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedForm made = protector(KeyKind.CERTIFICATE)
                .protect(
                        ProtectionRequest.of(List.of(entity))
                                .to(found.stream()
                                        .map(RecipientKey.Certificate::new)
                                        .toList())
                                .build(),
                        out);
        MailEdit edit = withoutBcc().body(part(made, out)).build();
        return new OutgoingMail(number, mail.edit(edit), intake.from(), List.of(recipient), made.algorithm());
    }

    private OutgoingMail forPassword(int number, Intake intake, MailMessage mail, List<String> recipients)
            throws IOException, GeneralSecurityException, NotCoveredException {
        PasswordChannel channel = passwords;
        if (channel == null || recipients.stream().anyMatch(channel::reaches)) {
            throw new NotCoveredException("no-separate-password-channel");
        }
        MailEdit.Builder edit = withoutBcc();
        List<Part> attachments = new ArrayList<>();
        for (MailPart part : mail.parts()) {
            if (part.role() == PartRole.ATTACHMENT) {
                attachments.add(part.part());
                edit.remove(part.id());
            }
        }
        if (attachments.isEmpty()) {
            throw new NotCoveredException("nothing-to-encrypt");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedForm made = protector(KeyKind.PASSWORD)
                .protect(ProtectionRequest.of(attachments).build(), out);
        OutgoingMail outgoing = new OutgoingMail(
                number, mail.edit(edit.add(part(made, out)).build()), intake.from(), recipients, made.algorithm());
        handOver(intake, recipients, channel, made.password());
        return outgoing;
    }

    private static Part part(ProtectedForm made, ByteArrayOutputStream out) {
        return Part.of(made.name(), made.mediaType(), Content.of(out.toByteArray()));
    }

    private static void handOver(
            Intake intake, List<String> recipients, PasswordChannel channel, @Nullable Secret password)
            throws IOException, NotCoveredException {
        if (password == null) {
            throw new NotCoveredException("no-password");
        }
        try (Secret secret = password) {
            channel.deliver(intake.id(), recipients, secret);
        }
    }

    private Protector protector(KeyKind kind) throws NotCoveredException {
        Protector protector = protectors.get(kind);
        if (protector == null) {
            throw new NotCoveredException("no-protector");
        }
        return protector;
    }
}
