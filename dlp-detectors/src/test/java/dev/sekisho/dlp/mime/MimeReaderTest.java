package dev.sekisho.dlp.mime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeReaderTest {
    private static final String TEXT = "髙橋 ① ㈱関所";

    @ParameterizedTest
    @ValueSource(strings = {"iso-2022-jp.eml", "shift_jis.eml", "euc-jp.eml", "utf-8.eml"})
    void readsEveryJapaneseEncodingWithVendorCharacters(String name) throws IOException {
        MailMessage mail = Mails.read(name);
        assertEquals(List.of("p", "1.1", "1.2", "2"), Mails.ids(mail));
        assertEquals(List.of(TEXT), mail.header("subject"));
        assertEquals(List.of(new Mailbox("髙橋 花子", "hanako@sekisho.example")), mail.mailboxes("From"));
        assertEquals(
                List.of(new Mailbox("山田 太郎", "taro@partner.example"), new Mailbox("", "jiro@partner.example")),
                mail.mailboxes("to"));
        assertEquals(TEXT, Mails.text(mail.parts().get(1)).strip());
        assertEquals("<p>" + TEXT + "</p>", Mails.text(mail.parts().get(2)));
        MailPart file = mail.parts().get(3);
        assertEquals("名簿㈱.csv", file.part().name());
        assertEquals(PartRole.ATTACHMENT, file.role());
        assertEquals("a,b\r\n".repeat(20), Mails.latin1(file.part().content()));
        assertEquals(100, file.part().content().sizeBytes());
        assertEquals(List.of(), mail.defects());
        assertFalse(mail.signed());
    }

    @Test
    void readsHeadersWithoutAnyEncoding() throws IOException {
        MailMessage sjis = Mails.read("raw-cp932-header.eml");
        assertEquals(List.of("ソの予定表①を送ります"), sjis.header("Subject"));
        assertEquals("予定表.txt", sjis.parts().get(0).part().name());
        MailMessage jis = Mails.read("raw-jis-header.eml");
        assertEquals(List.of("髙橋①の件"), jis.header("Subject"));
        assertEquals(List.of(new Mailbox("髙橋", "a@x.example")), jis.mailboxes("From"));
    }

    @Test
    void joinsWordsAndNamesThatAreCutInsideACharacter() throws IOException {
        MailMessage mail = Mails.read("cut-word.eml");
        assertEquals(List.of("髙橋花子の名簿"), mail.header("Subject"));
        assertEquals("髙橋.csv", mail.parts().get(0).part().name());
    }

    @Test
    void showsEveryReadingOfAnAmbiguousMail() throws IOException {
        MailMessage mail = Mails.read("hostile.eml");
        StringBuilder all = new StringBuilder();
        for (MailPart part : mail.parts()) {
            all.append(Mails.latin1(part.part().content())).append('|');
        }
        for (String piece :
                List.of("|preamble secret", "|one|", "|QUJD|", "|ABC|", "|epilogue secret", "not a field")) {
            assertTrue(("|" + all).contains(piece), piece + " in " + all);
        }
        assertTrue(mail.defects().containsAll(List.of("ambiguous-content", "duplicate-headers", "bad-header")));
    }

    /**
     * A mail of two types, whose first part has two: the part's second reading and the mail's second have first parts.
     */
    @Test
    void givesEachReadingAnIdOfItsOwn() throws IOException {
        String types = "Content-Type: multipart/mixed; boundary=%s\r\nContent-Type: %s\r\n\r\n";
        String inner = types.formatted("b", "text/plain") + "--b\r\n\r\nin\r\n--b--\r\n";
        String mail = types.formatted("a", "multipart/alternative; boundary=a") + "--a\r\n" + inner + "\r\n--a--\r\n";
        List<String> ids = Mails.ids(Mails.ascii("From: a@x.example\r\n" + mail));
        assertEquals(List.of("1.1", "1~1", "~1.1.1", "~1.1~1"), ids);
    }

    @Test
    void readsMailboxesAsPeopleWriteThem() throws IOException {
        MailMessage mail = Mails.ascii("To: Team: \"Doe, \\\"J\\\" (x)\" <j@x.example>, b@x.example (Bob);,\r\n"
                + " ken＠y.example; <c@x.example, rubbish, d@x.example\r\n\r\n");
        assertEquals(
                List.of("j@x.example", "b@x.example", "ken@y.example", "c@x.example", "d@x.example"),
                mail.mailboxes("To").stream().map(Mailbox::address).toList());
        assertEquals("Doe, \"J\" (x)", mail.mailboxes("To").get(0).name());
        assertEquals("Bob", mail.mailboxes("To").get(1).name());
    }

    @Test
    void findsUuencodedFilesInText() throws IOException {
        MailMessage mail = Mails.read("uuencode.eml");
        assertEquals(List.of("1", "1.u1"), Mails.ids(mail));
        assertEquals("cat.txt", mail.parts().get(1).part().name());
        assertEquals("Cat", Mails.latin1(mail.parts().get(1).part().content()));
    }

    @Test
    void knowsSignedMail() throws IOException {
        String type = "From: a@x.example\r\nContent-Type: ";
        assertTrue(Mails.ascii(type + "multipart/signed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n--a--\r\n")
                .signed());
        assertTrue(Mails.ascii(type + "application/pkcs7-mime; smime-type=signed-data\r\n\r\n")
                .signed());
        assertTrue(Mails.ascii(type + "text/plain\r\n\r\n------BEGIN PGP SIGNED MESSAGE-----\r\n")
                .signed());
        assertFalse(Mails.ascii("DKIM-Signature: v=1\r\n" + type + "text/plain\r\n\r\n")
                .signed());
        assertFalse(Mails.ascii(type + "application/pkcs7-mime; smime-type=enveloped-data\r\n\r\n")
                .signed());
    }

    @Test
    void refusesWhatIsNoMail() {
        assertEquals("empty", refusal(new byte[0]));
        assertEquals("no-header", refusal(new byte[] {0, 1, 2, 3}));
        String parts = "--a\r\n\r\nx\r\n".repeat(10_001);
        byte[] many = ("Content-Type: multipart/mixed; boundary=a\r\n\r\n" + parts).getBytes(StandardCharsets.US_ASCII);
        assertEquals("too-many-parts", refusal(many));
    }

    private static String refusal(byte[] bytes) {
        return String.valueOf(assertThrows(UnreadableMailException.class, () -> Mails.read(bytes))
                .getMessage());
    }

    @Test
    void handsOnWhatIsTooDeepAsAMailOfItsOwn() throws IOException {
        StringBuilder mail = new StringBuilder("From: a@x.example\r\n");
        for (int i = 0; i < 100; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
            mail.append(i).append("\r\n");
        }
        mail.append("\r\nbottom");
        MailMessage outer = Mails.ascii(mail.toString());
        assertTrue(outer.defects().contains("too-deep"));
        assertEquals("message/rfc822", outer.parts().get(0).part().mediaType());
        MailMessage inner = Mails.read(Mails.all(outer.parts().get(0).part().content()));
        assertEquals("bottom", Mails.latin1(inner.parts().get(0).part().content()));
    }

    @Test
    void readsEveryBeginningOfEveryMailTwiceAlike() throws IOException {
        for (String name : Mails.ALL) {
            byte[] bytes = Mails.bytes(name);
            for (int n = 0; n <= bytes.length; n++) {
                byte[] start = Arrays.copyOf(bytes, n);
                assertEquals(outcome(start), outcome(start));
            }
        }
    }

    @Test
    void readsMutatedMailSeed20261123() throws IOException {
        Random random = new Random(20261123);
        int read = 0;
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = Mails.bytes(Mails.ALL.get(i % Mails.ALL.size()));
            for (int k = 0; k < 1 + i % 7; k++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "\r\n-=?;:\"\\<>\u001b\u0000\u00ff".charAt(random.nextInt(14));
            }
            read += outcome(bytes).isEmpty() ? 0 : 1;
        }
        assertEquals(5000, read);
    }

    private static List<String> outcome(byte[] bytes) throws IOException {
        List<String> seen = new ArrayList<>();
        try {
            MailMessage mail = Mails.read(bytes);
            assertArrayEquals(bytes, Mails.all(mail.raw()));
            for (MailPart part : mail.parts()) {
                byte[] content = Mails.all(part.part().content());
                assertEquals(content.length, part.part().content().sizeBytes());
                seen.add(part.id() + part.part().name() + Arrays.hashCode(content));
            }
            for (String field : List.of("From", "To", "Subject")) {
                seen.addAll(mail.header(field));
                mail.mailboxes(field).forEach(m -> seen.add(m.address()));
            }
            seen.addAll(mail.defects());
            seen.add("size " + mail.entity().sizeBytes());
        } catch (UnreadableMailException e) {
            seen.add(String.valueOf(e.getMessage()));
        }
        return seen;
    }
}
