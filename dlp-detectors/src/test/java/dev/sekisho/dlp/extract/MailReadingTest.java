package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailReadingTest {
    private static final Charset JIS = Charset.forName("x-windows-iso2022jp");

    private static String encodedWord(String text) {
        return "=?ISO-2022-JP?B?" + Base64.getEncoder().encodeToString(text.getBytes(JIS)) + "?=";
    }

    private static String mail(String attachment) {
        return "From: a@example.jp\r\nTo: b@example.com\r\nSubject: " + encodedWord("髙橋様の名簿")
                + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n"
                + "Content-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString("本文：髙橋一郎①".getBytes(JIS)) + "\r\n--x\r\n" + attachment
                + "\r\n--x--\r\n";
    }

    @Test
    void aNestedMailHasItsHeadersAsTextAndItsPartsAsChildren() {
        String inner = mail("Content-Type: text/plain\r\n\r\ninner")
                .replace("\"x\"", "\"y\"")
                .replace("--x", "--y");
        String outer = mail("Content-Type: message/rfc822\r\n\r\n" + inner);
        Recorder read = Recorder.read("転送.eml", "application/octet-stream", outer.getBytes(StandardCharsets.US_ASCII));
        assertEquals("message/rfc822", read.reports.get("1").mediaType());
        assertTrue(read.text.get("1").toString().contains("Subject: 髙橋様の名簿"), read.text.toString());
        assertEquals("本文：髙橋一郎①", read.text.get("1.1").toString().strip());
        assertEquals("message/rfc822", read.reports.get("1.2").mediaType());
        assertEquals("本文：髙橋一郎①", read.text.get("1.2.1").toString().strip());
    }

    @Test
    void aMailCalledTxtIsStillOpened() {
        String mail = mail("Content-Type: text/plain\r\n\r\ninner");
        Recorder read = Recorder.read("memo.txt", "text/plain", mail.getBytes(StandardCharsets.US_ASCII));
        assertEquals("本文：髙橋一郎①", read.text.get("1.1").toString().strip());
    }

    @Test
    void textThatQuotesAMailIsText() {
        String text = "From: a@example.jp\nTo: b@example.com\nSubject: Re: x\n\nお世話になっております。\n";
        Recorder read = Recorder.read("", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("text/plain", read.reports.get("1").mediaType());
        assertEquals(text, read.text.get("1").toString());
    }

    @org.junit.jupiter.params.ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "From",
                "To",
                "Cc",
                "Bcc",
                "Sender",
                "Reply-To",
                "Resent-Cc",
                "Resent-Sender",
                "Resent-Bcc",
                "Return-Path",
                "Delivered-To",
                "X-Original-To",
                "Resent-Reply-To",
                "List-Owner",
                "X-Envelope-To",
                "X-Sender",
                "Errors-To",
                "Mail-Followup-To",
                "X-Note",
                "Apparently-To",
                "Followup-To"
            })
    void whatAHeaderFieldOfAMailInsideOfAMailSaysIsRead(String field) {
        String inner = "Date: Thu, 26 Nov 2026 10:00:00 +0900\r\nSubject: x\r\n" + field + ": " + encodedWord("髙橋健太郎")
                + " <k.takahashi@example.jp>\r\n\r\ninner";
        String outer = mail("Content-Type: message/rfc822\r\n\r\n" + inner);
        Recorder read = Recorder.read("転送.eml", "application/octet-stream", outer.getBytes(StandardCharsets.US_ASCII));
        assertTrue(read.text.get("1.2").toString().contains("髙橋健太郎"), read.text.toString());
    }
}
