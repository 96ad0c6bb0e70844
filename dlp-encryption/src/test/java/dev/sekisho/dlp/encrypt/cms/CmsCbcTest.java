package dev.sekisho.dlp.encrypt.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form that is not authenticated: it never exists without a signature, and is never opened without one. */
class CmsCbcTest {
    private static final byte[] ENTITY =
            "Content-Type: text/plain\r\n\r\n関所 花子\r\n".repeat(500).getBytes(StandardCharsets.UTF_8);

    private Identity hanako;

    @BeforeEach
    void makeRecipient() throws Exception {
        hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", Duration.ofDays(10));
    }

    private ProtectionRequest.Builder request() {
        return ProtectionRequest.of(List.of(Part.of("", "text/plain", Content.of(ENTITY))))
                .to(List.of(new RecipientKey.Certificate(hanako.certificate())));
    }

    private ProtectedForm protect(ByteArrayOutputStream out) throws Exception {
        SigningKey signer = new SigningKey.Certified(hanako.key(), List.of(hanako.certificate()));
        return new CmsCbcProtector().protect(request().signer(signer).build(), out);
    }

    private Collected open(byte[] sealed, Collected collected) throws Exception {
        new CmsCbcOpener()
                .open(Content.of(sealed), new OpeningKey.Private(hanako.key(), hanako.certificate()), collected);
        return collected;
    }

    @Test
    void saysThatItIsNotAuthenticatedAndUsesTheCipherOfThisForm() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedForm form = protect(out);
        assertFalse(form.authenticated());
        assertTrue(form.algorithm().startsWith("AES-256-CBC"), form.algorithm());
        String cipher = new CMSEnvelopedDataParser(new ByteArrayInputStream(out.toByteArray())).getEncryptionAlgOID();
        assertEquals(NISTObjectIdentifiers.id_aes256_CBC.getId(), cipher);
    }

    @Test
    void isNotMadeWithoutASignature() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                GeneralSecurityException.class,
                () -> new CmsCbcProtector().protect(request().build(), out));
        assertEquals(0, out.size());
    }

    @Test
    void aChangedByteReleasesNothingThoughTheEnvelopeDoesNotShowIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        protect(out);
        byte[] made = out.toByteArray();
        assertArrayEquals(ENTITY, open(made, new Collected()).only());
        for (int at = 700; at < made.length - 8; at += 499) {
            byte[] bad = made.clone();
            bad[at] ^= 1;
            Collected nothing = new Collected();
            assertThrows(OpeningException.class, () -> open(bad, nothing), "byte " + at);
            assertTrue(nothing.isEmpty(), "byte " + at);
        }
    }

    @Test
    void theOpenerOfTheAuthenticatedFormDoesNotTakeIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        protect(out);
        Content sealed = Content.of(out.toByteArray());
        assertFalse(new CmsOpener().recognises(sealed));
        OpeningException e = assertThrows(
                OpeningException.class,
                () -> new CmsOpener().open(sealed, new OpeningKey.Private(hanako.key(), null), new Collected()));
        assertEquals(Reason.MALFORMED, e.reason());
    }
}
