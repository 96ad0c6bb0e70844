package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PersonSink;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.protect.IssuedPasswords;
import dev.sekisho.dlp.trace.FingerprintKey;
import dev.sekisho.dlp.trace.Fingerprinter;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a transfer and asks the policy.
 *
 * @param inspector looks
 * @param policy decides
 * @param directory knows people
 * @param trail takes the fingerprints of people
 * @param earlier knows what we encrypted ourselves
 * @param issued knows the passwords that were issued
 * @param fingerprints the key of the fingerprints, or null to keep none
 */
record Examiner(
        Inspector inspector,
        Policy policy,
        Directory directory,
        AuditTrail trail,
        EarlierForms earlier,
        @Nullable IssuedPasswords issued,
        @Nullable FingerprintKey fingerprints) {

    /**
     * What came out.
     *
     * @param inspection what was found, the opened parts included
     * @param asItCame what was found of the mail itself: there, what was opened is encrypted
     * @param decision what the policy says
     */
    record Examined(Inspection inspection, Inspection asItCame, Decision decision) {}

    /** Examines a transfer for the first time: its people are remembered. */
    Examined examine(Intake intake, Tracked tracked) throws IOException {
        return remembering(intake, tracked, OpenedMail.NONE);
    }

    /** Examines a held mail again; its people are remembered only when more of it can be read. */
    Examined again(Intake intake, Tracked tracked, OpenedMail opened) throws IOException {
        return opened.isNone()
                ? examine(intake, tracked, opened, PersonSink.NONE)
                : remembering(intake, tracked, opened);
    }

    private Examined remembering(Intake intake, Tracked tracked, OpenedMail opened) throws IOException {
        FingerprintKey key = fingerprints;
        if (key == null) {
            return examine(intake, tracked, opened, PersonSink.NONE);
        }
        try (Fingerprinter people = key.begin(trail)) {
            PasswordSightings sightings = new PasswordSightings(issued, intake.recipientAddresses());
            Inspection inspection = inspect(intake, sightings, tracked, opened, people);
            people.record(intake.time(), intake.id(), intake.actor().id());
            return decide(intake, inspection, sightings, tracked, opened);
        }
    }

    private Examined examine(Intake intake, Tracked tracked, OpenedMail opened, PersonSink people) throws IOException {
        PasswordSightings sightings = new PasswordSightings(issued, intake.recipientAddresses());
        Inspection inspection = inspect(intake, sightings, tracked, opened, people);
        return decide(intake, inspection, sightings, tracked, opened);
    }

    private Examined decide(
            Intake intake, Inspection asItCame, PasswordSightings sightings, Tracked tracked, OpenedMail opened)
            throws IOException {
        Inspection inspection = opened.known(asItCame);
        Facts facts = FactsOf.of(intake, inspection, directory, policy, sightings.count());
        Facts all = tracked.reserve(intake, earlier.complete(facts, intake, inspection));
        return new Examined(inspection, asItCame, policy.evaluate(all));
    }

    private Inspection inspect(
            Intake intake, PasswordSightings sightings, Tracked tracked, OpenedMail opened, PersonSink people) {
        InspectionOptions options = new InspectionOptions(
                intake.ownAddresses(), intake.ownNames(), sightings.sink(), tracked.hashes(), people);
        try (InspectionSession session = inspector.begin(options)) {
            MailMessage mail = intake.mail();
            if (mail == null) {
                intake.transfer().parts().forEach(part -> session.accept(part, PartRole.ATTACHMENT));
            } else {
                session.accept(subject(mail), PartRole.HEADER);
                for (MailPart part : mail.parts()) {
                    session.accept(part.part(), part.role());
                }
            }
            opened.parts().forEach(part -> session.accept(part, PartRole.ATTACHMENT));
            return session.finish();
        }
    }

    private static Part subject(MailMessage mail) {
        byte[] text = String.join("\n", mail.header("Subject")).getBytes(StandardCharsets.UTF_8);
        return new Part("", "text/plain", "utf-8", Content.of(text));
    }
}
