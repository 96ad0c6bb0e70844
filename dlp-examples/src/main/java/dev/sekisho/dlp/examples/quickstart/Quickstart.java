package dev.sekisho.dlp.examples.quickstart;

import dev.sekisho.dlp.Checkpoint;
import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.protect.PasswordChannel;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.quarantine.Quarantine;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * An application that sends mail through the checkpoint. The README shows the lines between the marks; a test compares
 * them.
 */
public final class Quickstart {
    private Quickstart() {}

    /** How the application hands mail to its server. */
    public interface Smtp {

        /**
         * Sends a message.
         *
         * @param from the envelope sender
         * @param to the envelope recipients
         * @param message the raw message
         * @throws IOException when the server does not take it
         */
        void send(String from, List<String> to, Content message) throws IOException;
    }

    /**
     * What the application already has.
     *
     * @param dir where trail and quarantine are kept
     * @param policyFile the policy
     * @param keys the keys of the trail
     * @param sealer seals what is held
     * @param directory knows who is whose supervisor
     * @param chat takes generated passwords another way than mail
     * @param smtp sends mail
     */
    public record Application(
            Path dir,
            Path policyFile,
            TrailKeys keys,
            Sealer sealer,
            Directory directory,
            PasswordChannel chat,
            Smtp smtp) {}

    /**
     * Sends one mail, if it may leave.
     *
     * @param app the application
     * @param rawMessage the mail
     * @param sender the envelope sender
     * @param recipients the envelope recipients
     * @return what came of it
     * @throws IOException when the mail cannot be read, the trail cannot be written or the server does not take the
     *     mail
     * @throws PolicyException when the policy has errors
     */
    public static Outcome send(Application app, byte[] rawMessage, String sender, List<String> recipients)
            throws IOException, PolicyException {
        Policy policy = Policy.load(app.policyFile());
        Directory directory = app.directory();
        Smtp smtp = app.smtp();
        // README:begin
        try (AuditTrail trail = AuditTrail.open(app.dir().resolve("trail"), app.keys())) {
            Quarantine quarantine =
                    Quarantine.open(app.dir().resolve("quarantine"), app.sealer(), trail, directory, Clock.systemUTC());
            Checkpoint checkpoint = Checkpoint.builder()
                    .policy(policy)
                    .trail(trail)
                    .quarantine(quarantine)
                    .directory(directory)
                    .passwords(app.chat())
                    .build();

            Outcome outcome = checkpoint.submit(
                    Transfer.mail(rawMessage).from(sender).to(recipients).build());
            for (OutgoingMail mail : outcome.mails()) { // none when the mail is held or blocked
                smtp.send(mail.envelopeFrom(), mail.recipients(), mail.content());
                outcome.delivered(mail); // deciding is not leaving: both are in the trail
            }
            return outcome;
        }
        // README:end
    }
}
