package dev.sekisho.dlp.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailEditTest {
    private static final Part ZIP = Part.of(
            "名簿 髙橋花子と山田太郎の長い名前のファイル.zip", "application/zip", Content.of("PKdata".getBytes(StandardCharsets.US_ASCII)));

    @Test
    void anEmptyEditChangesNoByte() throws IOException {
        for (String name : Mails.ALL) {
            MailMessage mail = Mails.read(name);
            assertEquals(
                    Mails.latin1(mail.raw()),
                    Mails.latin1(mail.edit(MailEdit.builder().build())),
                    name);
        }
    }

    @Test
    void takesAPartOutAndKeepsAllOtherBytes() throws IOException {
        String raw = Mails.latin1(Mails.read("euc-jp.eml").raw());
        int cut = raw.lastIndexOf("--b1\r\nContent-Type: application");
        int close = raw.indexOf("--b1--");
        MailEdit edit = MailEdit.builder().remove("2").header("X-Sekisho: x").build();
        assertEquals(
                "X-Sekisho: x\r\n" + raw.substring(0, cut) + raw.substring(close),
                Mails.latin1(Mails.read("euc-jp.eml").edit(edit)));
    }

    @Test
    void replacesAnAttachmentAndKeepsTheBytesOfTheBody() throws IOException {
        MailMessage mail = Mails.read("shift_jis.eml");
        Content changed = mail.edit(MailEdit.builder().remove("2").add(ZIP).build());
        MailMessage again = Mails.read(Mails.all(changed));
        assertEquals(List.of(), again.defects());
        assertEquals(List.of("1.p", "1.1.1", "1.1.2", "2"), Mails.ids(again));
        MailPart zip = again.parts().get(3);
        assertEquals(ZIP.name(), zip.part().name());
        assertEquals("PKdata", Mails.latin1(zip.part().content()));
        String raw = Mails.latin1(mail.raw());
        String body = raw.substring(raw.indexOf("This is"), raw.lastIndexOf("--b1\r\n"));
        assertTrue(Mails.latin1(changed).contains(body));
        assertTrue(Mails.latin1(changed).startsWith(raw.substring(0, raw.indexOf("Content-Type"))));
    }

    @Test
    void putsATextInThePlaceOfATextAndKeepsAllOtherBytes() throws IOException {
        for (String name : Mails.ALL) {
            MailMessage mail = Mails.read(name);
            for (MailPart old : plain(mail) ? mail.parts() : List.<MailPart>of()) {
                byte[] text = "差し替え".getBytes(StandardCharsets.UTF_8);
                Part part = new Part(old.part().name(), "text/plain", "utf-8", Content.of(text));
                Content changed =
                        mail.edit(MailEdit.builder().replace(old.id(), part).build());
                MailMessage again = Mails.read(Mails.all(changed));
                List<String> before = Mails.ids(mail);
                if (Mails.ids(again).equals(before)) {
                    for (int i = 0; i < before.size(); i++) {
                        boolean here = before.get(i).equals(old.id());
                        String expected =
                                Mails.latin1(mail.parts().get(i).part().content());
                        String now = Mails.latin1(again.parts().get(i).part().content());
                        assertEquals(here ? new String(text, StandardCharsets.ISO_8859_1) : expected, now, name);
                    }
                } else {
                    // text that only some readers show is left out
                    assertFalse(Mails.ids(again).contains(old.id()), name + " " + old.id());
                }
            }
        }
    }

    /** Nothing is lost to its readers, and no part lies inside another one. */
    private static boolean plain(MailMessage mail) {
        return mail.losses().isEmpty() && Mails.ids(mail).stream().noneMatch(id -> id.contains(".u"));
    }

    @Test
    void writesMailboxesAndTextIntoTheHeader() throws IOException {
        MailMessage mail = Mails.read("euc-jp.eml");
        List<Mailbox> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new Mailbox(i % 2 == 0 ? "" : "関所 花子 髙橋課長補佐心得" + i, "a" + i + "@example.jp"));
        }
        String subject = "件名".repeat(60);
        MailEdit edit = MailEdit.builder()
                .removeHeader("Cc")
                .mailboxes("Cc", many)
                .removeHeader("Subject")
                .text("Subject", subject)
                .removeHeader("To")
                .mailboxes("To", List.of())
                .build();
        Content changed = mail.edit(edit);
        MailMessage again = Mails.read(Mails.all(changed));
        assertEquals(many, again.mailboxes("Cc"));
        assertEquals(List.of(subject), again.header("Subject"));
        assertEquals(List.of(), again.mailboxes("To"));
        assertTrue(Mails.latin1(changed).lines().allMatch(line -> line.length() <= 998));
        MailEdit.Builder builder = MailEdit.builder();
        List<Mailbox> bad = List.of(new Mailbox("", "a@b.example>\r\nBcc: c@d.example"));
        assertThrows(IllegalArgumentException.class, () -> builder.mailboxes("Cc", bad));
    }

    @Test
    void aMailThatIsOnePartBecomesAMultipart() throws IOException {
        MailMessage mail = Mails.read("raw-jis-header.eml");
        MailMessage again =
                Mails.read(Mails.all(mail.edit(MailEdit.builder().add(ZIP).build())));
        assertEquals(List.of("1", "2"), Mails.ids(again));
        assertEquals("x\n", Mails.latin1(again.parts().get(0).part().content()));
        assertEquals(mail.header("Subject"), again.header("Subject"));
    }

    @Test
    void aMailThatLosesItsOnlyPartStaysAMail() throws IOException {
        MailMessage one = Mails.read("cut-word.eml");
        MailMessage none =
                Mails.read(Mails.all(one.edit(MailEdit.builder().remove("1").build())));
        assertEquals("", Mails.latin1(none.parts().get(0).part().content()));
        assertEquals("", none.parts().get(0).part().name());
        MailMessage zip = Mails.read(
                Mails.all(one.edit(MailEdit.builder().remove("1").add(ZIP).build())));
        assertEquals(List.of("1"), Mails.ids(zip));
        MailMessage many = Mails.read("utf-8.eml");
        MailEdit inner = MailEdit.builder().remove("1.1").remove("1.2").build();
        MailMessage rest = Mails.read(Mails.all(many.edit(inner)));
        assertEquals(List.of("p", "1.1", "2"), Mails.ids(rest));
        assertEquals(List.of(), rest.defects());
    }

    @Test
    void replacesTheWholeBody() throws IOException {
        MailMessage mail = Mails.read("utf-8.eml");
        Part body = Part.of("smime.p7m", "application/pkcs7-mime; smime-type=authEnveloped-data", ZIP.content());
        MailMessage again =
                Mails.read(Mails.all(mail.edit(MailEdit.builder().body(body).build())));
        assertEquals(List.of("1"), Mails.ids(again));
        assertEquals("PKdata", Mails.latin1(again.parts().get(0).part().content()));
        assertEquals(1, again.header("content-type").size());
        assertEquals(mail.header("From"), again.header("From"));
    }

    @Test
    void theEntityHasTheContentFieldsAndWholeLineEnds() throws IOException {
        MailMessage mail =
                Mails.ascii("From: a@x.example\nContent-Type: text/plain;\n charset=utf-8\nTo: b\n\na\nb\r\n");
        assertEquals("Content-Type: text/plain;\r\n charset=utf-8\r\n\r\na\r\nb\r\n", Mails.latin1(mail.entity()));
    }

    @Test
    void refusesAPartThatIsNotThere() throws IOException {
        MailMessage mail = Mails.read("utf-8.eml");
        MailEdit edit = MailEdit.builder().remove("9").build();
        assertThrows(IllegalArgumentException.class, () -> mail.edit(edit));
    }
}
