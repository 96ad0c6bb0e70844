package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The mails of the tests, and short ways to look into them. */
final class Mails {
    static final List<String> ALL = List.of(
            "iso-2022-jp.eml",
            "shift_jis.eml",
            "euc-jp.eml",
            "utf-8.eml",
            "raw-cp932-header.eml",
            "raw-jis-header.eml",
            "cut-word.eml",
            "hostile.eml",
            "uuencode.eml");

    private Mails() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Mails.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static MailMessage read(byte[] bytes) throws IOException {
        return new MimeReader().read(Content.of(bytes));
    }

    static MailMessage read(String name) throws IOException {
        return read(bytes(name));
    }

    static MailMessage ascii(String mail) throws IOException {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] all(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    static String latin1(Content content) throws IOException {
        return new String(all(content), StandardCharsets.ISO_8859_1);
    }

    static String text(MailPart part) throws IOException {
        return Words.decode(all(part.part().content()), part.part().charset());
    }

    static List<String> ids(MailMessage mail) {
        return mail.parts().stream().map(MailPart::id).toList();
    }
}
