package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Files of many mails: every one is a mail of its own. */
class MailboxReadingTest {
    private static final String OCTETS = "application/octet-stream";
    private static final String VALUE = "髙橋健太郎";

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String mail(String subject, String text) {
        return "From a@example.jp Thu Nov 26 10:00:00 2026\nFrom: a@example.jp\nTo: b@example.com\n"
                + "Subject: " + subject + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\n" + base64(text) + "\n\n";
    }

    private static Recorder read(String name, String text) {
        return Recorder.read(name, OCTETS, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyMailOfAMailboxIsAMail() {
        Recorder read = read("sent.mbox", mail("one", "会議の件") + mail("two", VALUE) + mail("three", "以上"));
        assertEquals("application/mbox", read.reports.get("1").mediaType());
        assertEquals("message/rfc822", read.reports.get("1.2").mediaType());
        assertTrue(read.text.get("1.2").toString().contains("Subject: two"), read.text.toString());
        assertEquals(VALUE, read.text.get("1.2.1").toString().strip());
        assertEquals("以上", read.text.get("1.3.1").toString().strip());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aMailboxOfCarriageReturnsAndOfAnotherNameIsOneToo() {
        String mails = (mail("one", "会議の件") + mail("two", VALUE)).replace("\n", "\r\n");
        Recorder read = read("Inbox", mails);
        assertEquals(VALUE, read.text.get("1.2.1").toString().strip());
    }

    @Test
    void aLineThatBeginsWithFromBeginsNoMail() {
        String text = "From a@example.jp Thu Nov 26 10:00:00 2026\nFrom: a@example.jp\nSubject: x\n\nhello\n\n"
                + "From here on " + VALUE + " goes alone.\nbye\n";
        Recorder read = read("sent.mbox", text);
        assertEquals(3, read.reports.size());
        assertTrue(read.text.get("1.1.1").toString().contains(VALUE), read.text.toString());
    }

    @Test
    void aCutMailboxNeverThrows() {
        byte[] whole = (mail("one", "会議の件") + mail("two", VALUE)).getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length += 5) {
            Recorder read = Recorder.read("a.mbox", OCTETS, java.util.Arrays.copyOf(whole, length));
            assertTrue(read.reports.containsKey("1"));
        }
    }
}
