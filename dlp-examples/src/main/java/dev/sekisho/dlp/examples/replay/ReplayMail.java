package dev.sekisho.dlp.examples.replay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes the raw bytes of a mail with one attachment. */
final class ReplayMail {
    private static final String BOUNDARY = "=_sekisho_replay";

    private ReplayMail() {}

    static byte[] of(
            String headers, String subject, String text, String fileName, String mediaType, byte[] attachment) {
        Base64.Encoder lines = Base64.getMimeEncoder();
        String name = encodedWord(fileName);
        String mail = headers
                + "Subject: " + encodedWord(subject) + "\r\n"
                + "Date: Mon, 23 Nov 2026 09:00:00 +0900\r\n"
                + "Message-ID: <replay@sekisho.example>\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\r\n\r\n"
                + "--" + BOUNDARY
                + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n"
                + "--" + BOUNDARY + "\r\nContent-Type: " + mediaType + "; name=\"" + name + "\"\r\n"
                + "Content-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines.encodeToString(attachment) + "\r\n--" + BOUNDARY + "--\r\n";
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    private static String encodedWord(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
