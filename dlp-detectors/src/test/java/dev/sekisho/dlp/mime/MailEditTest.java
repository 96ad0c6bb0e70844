package dev.sekisho.dlp.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
