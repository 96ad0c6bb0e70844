package dev.sekisho.dlp.mail;

import dev.sekisho.dlp.transfer.Transfer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes transfers of Jakarta Mail messages. Thread-safe, as far as the message is. */
@SuppressWarnings("exports") // jakarta.mail is there only for those who call this
public final class MailTransfers {
    private MailTransfers() {}

    /**
     * Starts a transfer of a message, to the recipients that the transport is given. The bytes are those that
     * {@link MimeMessage#writeTo(java.io.OutputStream)} writes, all of them with {@code Bcc}. A message that was made,
     * not received, must be saved before ({@link MimeMessage#saveChanges()}), or it is saved here.
     *
     * @param message the message
     * @param envelopeFrom the sender that the transport will give, or an empty string for the empty return path
     * @param recipients the recipients that the transport is given, which need not be those in the header
     * @return a builder, with the mail and its envelope
     * @throws MessagingException when the message cannot be written
     * @throws IOException when its content cannot be read
     */
    public static Transfer.Builder of(MimeMessage message, String envelopeFrom, Address... recipients)
            throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        Transfer.Builder transfer = Transfer.mail(raw.toByteArray()).from(envelopeFrom);
        for (Address recipient : recipients) {
            transfer.to(address(recipient));
        }
        return transfer;
    }

    private static String address(Address address) {
        if (address instanceof InternetAddress internet && internet.getAddress() != null) {
            return internet.getAddress();
        }
        return address.toString();
    }
}
