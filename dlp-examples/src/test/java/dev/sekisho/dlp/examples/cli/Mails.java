package dev.sekisho.dlp.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Raw mails with made-up people. */
final class Mails {
    static final String LIST =
            "氏名,住所,電話番号\r\n関所 花子,東京都千代田区紀尾井町1-3,090-1234-5678\r\n箱根 一郎,大阪府大阪市北区梅田2-4-9,080-1111-2222\r\n";

    private Mails() {}

    static byte[] plain(String from, String to, String more, String text) {
        return bytes("From: " + from + "\r\nTo: " + to + "\r\n" + more
                + "Subject: =?utf-8?B?5LiA6Kan?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n");
    }

    static byte[] attached(String from, String to, String more, String name, byte[] file) {
        String lines = Base64.getMimeEncoder().encodeToString(file);
        return bytes("From: " + from + "\r\nTo: " + to + "\r\n" + more + "Subject: list\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "資料をお送りします。\r\n--b\r\nContent-Type: application/octet-stream; name=\"" + name + "\"\r\n"
                + "Content-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines + "\r\n--b--\r\n");
    }

    static byte[] list(String from, String to, String more) {
        return attached(from, to, more, "list.csv", LIST.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
