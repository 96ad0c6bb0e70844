package dev.sekisho.dlp;

import dev.sekisho.dlp.dispatch.Deidentification;
import dev.sekisho.dlp.dispatch.HeaderChange;
import dev.sekisho.dlp.dispatch.NotCoveredException;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.policy.DeidentifyRequirement;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Obligations;
import dev.sekisho.dlp.policy.RecipientFact;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Does to a transfer what its rules ask for before it leaves, as it is or encrypted. Immutable and thread-safe. */
record Finishing(Deidentification deidentification, MimeCodec mime, Directory directory) {

    /**
     * What leaves.
     *
     * @param intake the transfer, with the mail and recipients that it has now
     * @param inspection what is found in it now; null when it was not written anew
     * @param files its files
     */
    record Finished(Intake intake, @Nullable Inspection inspection, List<Part> files) {}

    /**
     * Does what is asked for.
     *
     * @throws NotCoveredException when it cannot be done; nothing may leave then
     */
    Finished finish(Intake intake, Obligations obligations) throws NotCoveredException, IOException {
        Intake now = intake;
        Inspection inspection = null;
        List<Part> files = intake.transfer().parts();
        DeidentifyRequirement taken = obligations.deidentify();
        MailMessage mail = intake.mail();
        if (taken != null) {
            Deidentification.Own own = new Deidentification.Own(intake.ownAddresses(), intake.ownNames());
            if (mail == null) {
                files = deidentification.files(files, taken, own);
            } else {
                Deidentification.Written written = deidentification.mail(mail, taken, own);
                now = now.with(written.mail(), now.recipients());
                inspection = written.inspection();
            }
        }
        return new Finished(header(now, obligations), inspection, files);
    }

    private Intake header(Intake intake, Obligations obligations) throws NotCoveredException, IOException {
        MailMessage mail = intake.mail();
        if (mail == null || !obligations.changesHeader()) {
            return intake;
        }
        Set<String> copies = new TreeSet<>(obligations.cc());
        if (obligations.ccSupervisor()) {
            String sender = intake.from().isEmpty() ? intake.actor().id() : intake.from();
            Set<String> supervisors = directory.supervisors(sender);
            if (supervisors.isEmpty()) {
                throw new NotCoveredException("no-supervisor");
            }
            copies.addAll(supervisors);
        }
        List<RecipientFact> recipients = new ArrayList<>();
        for (RecipientFact r : intake.recipients()) {
            boolean hidden = obligations.toBcc();
            recipients.add(hidden ? new RecipientFact(r.address(), RecipientFact.Field.BCC, r.contact()) : r);
        }
        if (!obligations.toBcc()) {
            intake.recipients().forEach(r -> copies.remove(r.address()));
        }
        for (String address : copies) {
            if (!intake.recipientAddresses().contains(address)) {
                recipients.add(new RecipientFact(address, RecipientFact.Field.CC));
            }
        }
        return intake.with(mime.read(HeaderChange.apply(mail, obligations, copies)), recipients);
    }
}
