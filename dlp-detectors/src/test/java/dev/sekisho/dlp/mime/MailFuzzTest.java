package dev.sekisho.dlp.mime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Any bytes as a mail: refused by name, or taken apart and put together again without losing a byte. */
class MailFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void takesApartAndPutsTogether(byte[] data) throws IOException {
        MailMessage mail;
        try {
            mail = Mails.read(data);
        } catch (UnreadableMailException e) {
            return;
        }
        assertSame(data, Mails.all(mail.edit(MailEdit.builder().build())));
        Set<String> ids = new HashSet<>(Mails.ids(mail));
        assertEquals(mail.parts().size(), ids.size());
        assertEquals("MailMessage[parts=" + ids.size() + "]", mail.toString());
        for (MailPart part : mail.parts()) {
            byte[] once = Mails.all(part.part().content());
            assertArrayEquals(once, Mails.all(part.part().content()));
        }
        for (String name : List.of("From", "To", "Subject", "Received")) {
            assertEquals(mail.header(name), mail.header(name));
            mail.mailboxes(name);
        }
        Mails.all(mail.entity());
        keepsItsPartsUnderAnotherField(mail);
    }

    private static void keepsItsPartsUnderAnotherField(MailMessage mail) throws IOException {
        MailMessage marked = Mails.read(
                Mails.all(mail.edit(MailEdit.builder().header("X-Sekisho: 1").build())));
        assertEquals(Mails.ids(mail), Mails.ids(marked));
        for (int i = 0; i < mail.parts().size(); i++) {
            String after = Mails.latin1(marked.parts().get(i).part().content());
            // What begins the mail and is no field is a part with all of the header, the new field in it.
            boolean header = mail.parts().get(i).id().equals("h");
            assertSame(
                    Mails.all(mail.parts().get(i).part().content()),
                    bytes(header ? after.replaceFirst("X-Sekisho: 1\r\n", "") : after));
        }
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A mail that stops within its header gets the line end that it lacks; all else stays byte for byte. */
    private static void assertSame(byte[] before, byte[] after) {
        boolean unended = before.length == 0 || before[before.length - 1] != '\n';
        boolean ended = unended && after.length == before.length + 2;
        assertArrayEquals(before, ended ? Arrays.copyOf(after, before.length) : after);
    }
}
