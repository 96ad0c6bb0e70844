package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The texts that stand where others were encrypted. They tell nothing of the mail. */
final class Cover {
    private static final String SUBJECT = "暗号化されたメール / Encrypted mail";
    private static final String CONTAINER = "このメールの内容は暗号化されています。添付のファイルを開くにはパスワードが必要です。"
            + "パスワードは、このメールとは別の方法でお知らせします。\r\n\r\n"
            + "The content of this mail is encrypted. The attached file opens with a password, which reaches you "
            + "another way than mail.\r\n";
    private static final String LINK = "このメールの内容は、次の場所で受け取れます。合言葉は、このメールとは別の方法でお知らせします。\r\n\r\n"
            + "The content of this mail can be fetched here. The passcode reaches you another way than mail.\r\n\r\n";

    private Cover() {}

    /** The header line of a subject that tells nothing. */
    static String subject() {
        byte[] bytes = SUBJECT.getBytes(StandardCharsets.UTF_8);
        return "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    static Part container() {
        return text("", CONTAINER);
    }

    static Part link(URI link) {
        return text("", LINK + link + "\r\n");
    }

    /** The same beside a text that stays as it is. */
    static Part attachedLink(URI link) {
        return text("download.txt", LINK + link + "\r\n");
    }

    private static Part text(String name, String text) {
        return new Part(name, "text/plain", "utf-8", Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
