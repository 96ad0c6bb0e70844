package dev.sekisho.dlp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.mail.MailTransfers;
import dev.sekisho.dlp.transfer.Transfer;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JakartaMailTest {
    @Test
    void aJakartaMessageBecomesATransferWithItsOwnEnvelope() throws Exception {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(new InternetAddress("tantou@corp.example", "関所 太郎", "utf-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("x@partner.example"));
        message.setSubject("見積りの件", "iso-2022-jp");
        message.setText("髙橋様", "utf-8");
        message.saveChanges();
        Transfer transfer = MailTransfers.of(
                        message, "bounce@corp.example", new InternetAddress("hidden@partner.example"))
                .build();
        assertEquals("bounce@corp.example", transfer.envelopeFrom());
        assertEquals(List.of("hidden@partner.example"), transfer.recipients());
        MailMessage mail = ServiceLoader.load(MimeCodec.class)
                .findFirst()
                .orElseThrow()
                .read(Objects.requireNonNull(transfer.mail()));
        assertEquals(List.of("見積りの件"), mail.header("Subject"));
        assertEquals("関所 太郎", mail.mailboxes("From").get(0).name());
        assertTrue(mail.defects().isEmpty(), mail.defects().toString());
    }
}
