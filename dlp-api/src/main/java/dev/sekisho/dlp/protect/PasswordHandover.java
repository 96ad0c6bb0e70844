package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A password on its way to recipients, by a channel that was checked: it reaches no mailbox that the mail goes to.
 * Immutable; prints nothing of the recipients.
 */
public final class PasswordHandover {
    private final PasswordChannel channel;
    private final String transferId;
    private final String sender;
    private final List<String> recipients;

    private PasswordHandover(PasswordChannel channel, String transferId, String sender, List<String> recipients) {
        this.channel = channel;
        this.transferId = transferId;
        this.sender = sender;
        this.recipients = recipients;
    }

    /**
     * Chooses the first channel that serves all who need the password and reaches nobody whom the mail goes to.
     *
     * @param channels the channels, the preferred one first
     * @param mail the transfer, its sender and all recipients of the mail, hidden ones included
     * @param recipients those who need the password
     * @return the handover, or nothing when no channel will do
     */
    public static Optional<PasswordHandover> choose(
            List<PasswordChannel> channels, Addressed mail, List<String> recipients) {
        for (PasswordChannel channel : channels) {
            if (mail.recipients().stream().noneMatch(channel::reaches)
                    && recipients.stream().noneMatch(channel::reaches)
                    && recipients.stream().allMatch(channel::serves)) {
                return Optional.of(
                        new PasswordHandover(channel, mail.transferId(), mail.sender(), List.copyOf(recipients)));
            }
        }
        return Optional.empty();
    }

    /**
     * A mail that is about to be sent.
     *
     * @param transferId the transfer, as the trail names it
     * @param sender the envelope sender
     * @param recipients all envelope recipients
     */
    public record Addressed(String transferId, String sender, List<String> recipients) {

        /**
         * Copies the recipients.
         *
         * @param transferId the transfer
         * @param sender the envelope sender
         * @param recipients all envelope recipients
         */
        public Addressed {
            Objects.requireNonNull(transferId, "transferId");
            Objects.requireNonNull(sender, "sender");
            recipients = List.copyOf(recipients);
        }

        @Override
        public String toString() {
            return "Addressed[" + transferId + "]";
        }
    }

    /**
     * Hands the password over.
     *
     * @param password the password
     * @throws IOException when the channel fails; the mail then does not leave
     */
    public void deliver(Secret password) throws IOException {
        channel.deliver(this, password);
    }

    /**
     * The way it goes.
     *
     * @return the kind of the channel
     */
    public PasswordChannel.Kind kind() {
        return channel.kind();
    }

    /**
     * The transfer.
     *
     * @return the id, as the trail names it
     */
    public String transferId() {
        return transferId;
    }

    /**
     * Who sends the mail.
     *
     * @return the envelope sender
     */
    public String sender() {
        return sender;
    }

    /**
     * For whom the password is.
     *
     * @return the recipients' mail addresses
     */
    public List<String> recipients() {
        return recipients;
    }

    @Override
    public String toString() {
        return "PasswordHandover[" + transferId + " " + channel.kind().id() + "]";
    }
}
