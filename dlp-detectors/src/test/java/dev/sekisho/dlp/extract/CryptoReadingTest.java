package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CryptoReadingTest {
    private static final byte[] SIGNED = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final byte[] ENVELOPED = HexFormat.of().parseHex("06092a864886f70d010703");

    private static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x82);
        out.write(body.size() >> 8);
        out.write(body.size());
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /** The outer layers of SignedData; signers are left out, since nobody here checks them. */
    private static byte[] signed(byte[]... content) {
        byte[] inner = value(0x30, HexFormat.of().parseHex("020101"), value(0x31), value(0x30, content), value(0x31));
        return value(0x30, SIGNED, value(0xA0, inner));
    }

    @Test
    void theContentOfASignedMessageIsAChild() {
        String entity = "Content-Type: text/plain; charset=utf-8\r\n\r\n山田太郎\r\n";
        byte[] octets = value(0x04, entity.getBytes(StandardCharsets.UTF_8));
        Recorder read = Recorder.read("smime.p7m", "application/pkcs7-mime", signed(DATA, value(0xA0, octets)));
        assertEquals("full", read.outcome("1"));
        assertEquals("message/rfc822", read.reports.get("1.1").mediaType());
        assertEquals("山田太郎", read.text.get("1.1.1").toString().strip());
    }

    @Test
    void aDetachedSignatureHasNothingToRead() {
        Recorder read = Recorder.read("smime.p7s", "application/pkcs7-signature", signed(DATA));
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void anEncryptedMessageIsEncrypted() {
        byte[] enveloped =
                value(0x30, ENVELOPED, value(0xA0, value(0x30, HexFormat.of().parseHex("020100"))));
        assertEquals(
                "encrypted password-protected",
                Recorder.read("smime.p7m", "application/pkcs7-mime", enveloped).outcome("1"));
    }

    @Test
    void anOpenPgpMessageIsEncryptedInBothForms() {
        String armor = "-----BEGIN PGP MESSAGE-----\n\nhQEMAw\n-----END PGP MESSAGE-----\n";
        byte[] binary = HexFormat.of().parseHex("85010c03" + "0123456789abcdef" + "01" + "07ff" + "00".repeat(64));
        assertEquals(
                "encrypted password-protected",
                Recorder.read("a.asc", "text/plain", armor.getBytes(StandardCharsets.US_ASCII))
                        .outcome("1"));
        assertEquals(
                "encrypted password-protected",
                Recorder.read("a.gpg", "", binary).outcome("1"));
    }

    @Test
    void aCutSignedMessageIsBrokenAndNotSilent() {
        byte[] whole = signed(DATA, value(0xA0, value(0x04, "山田太郎".repeat(9).getBytes(StandardCharsets.UTF_8))));
        Recorder read = Recorder.read("smime.p7m", "", java.util.Arrays.copyOf(whole, 70));
        assertEquals("failed truncated", read.outcome("1"));
    }
}
