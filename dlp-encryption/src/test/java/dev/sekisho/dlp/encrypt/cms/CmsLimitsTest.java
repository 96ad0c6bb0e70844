package dev.sekisho.dlp.encrypt.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcePasswordRecipientInfoGenerator;
import org.junit.jupiter.api.Test;

/** What an envelope of others asks of the opener. */
class CmsLimitsTest {
    private static final byte[] PLAIN = "関所".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final OpeningKey PASSWORD = new OpeningKey.Password(new Secret("Sekisho".toCharArray()));

    private static byte[] envelope(RecipientInfoGenerator... recipients) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuthEnvelope.write(Body.of(Content.of(PLAIN)), List.of(recipients), ContentKeyEscrow.NONE, out);
        return out.toByteArray();
    }

    private static RecipientInfoGenerator password(int rounds) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new JcePasswordRecipientInfoGenerator(CMSAlgorithm.AES256_CBC, "Sekisho".toCharArray())
                .setProvider(BouncyCastle.provider())
                .setSaltAndIterationCount(salt, rounds);
    }

    private static Reason refused(Content sealed, OpeningKey key) {
        Collected nothing = new Collected();
        OpeningException e = assertThrows(OpeningException.class, () -> new CmsOpener().open(sealed, key, nothing));
        assertTrue(nothing.isEmpty());
        return e.reason();
    }

    @Test
    void aPasswordOpensUnlessItAsksForTooManyRounds() throws Exception {
        Collected collected = new Collected();
        new CmsOpener().open(Content.of(envelope(password(1000))), PASSWORD, collected);
        assertArrayEquals(PLAIN, collected.only());
        assertEquals(Reason.LIMIT, refused(Content.of(envelope(password(2_000_001))), PASSWORD));
    }

    @Test
    void moreRecipientsThanAnyMailHasAreNotTried() throws Exception {
        Identity one = TestCertificates.make("RSA", 2048, "a@b.example", Duration.ofDays(1));
        RecipientInfoGenerator recipient = Recipients.of(one.certificate()).generator();
        byte[] sealed = envelope(Collections.nCopies(1001, recipient).toArray(new RecipientInfoGenerator[0]));
        assertEquals(Reason.LIMIT, refused(Content.of(sealed), new OpeningKey.Private(one.key(), null)));
        byte[] larger = envelope(Collections.nCopies(3000, recipient).toArray(new RecipientInfoGenerator[0]));
        assertEquals(Reason.LIMIT, refused(Content.of(larger), new OpeningKey.Private(one.key(), null)));
    }

    @Test
    void gcmInTheFormWithoutATagIsNotOpened() throws Exception {
        Identity one = TestCertificates.make("RSA", 2048, "a@b.example", Duration.ofDays(1));
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(one.certificate()));
        byte[] sealed = generator
                .generate(
                        new CMSProcessableByteArray(PLAIN),
                        new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                                .setProvider(BouncyCastle.provider())
                                .build())
                .getEncoded();
        Collected nothing = new Collected();
        OpeningException e = assertThrows(
                OpeningException.class,
                () -> new CmsCbcOpener().open(Content.of(sealed), new OpeningKey.Private(one.key(), null), nothing));
        assertEquals(Reason.UNSUPPORTED, e.reason());
        assertTrue(nothing.isEmpty());
    }

    @Test
    void aFailingSourceIsNotTakenForAChangedPart() throws Exception {
        byte[] sealed = envelope(password(1000));
        Content failing = new Content() {
            @Override
            public InputStream open() {
                return new InputStream() {
                    private int at;

                    @Override
                    public int read() throws IOException {
                        byte[] one = new byte[1];
                        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        int n = Math.min(length, sealed.length / 2 - at);
                        if (n <= 0) {
                            throw new IOException("the disk is gone");
                        }
                        System.arraycopy(sealed, at, bytes, from, n);
                        at += n;
                        return n;
                    }
                };
            }

            @Override
            public long sizeBytes() {
                return sealed.length;
            }
        };
        Collected nothing = new Collected();
        IOException e = assertThrows(IOException.class, () -> new CmsOpener().open(failing, PASSWORD, nothing));
        assertEquals("the disk is gone", e.getMessage());
        assertTrue(nothing.isEmpty());
    }
}
