package dev.sekisho.dlp.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyTest {
    private static final byte[] MAIL = "件名: 名簿\r\n".repeat(999).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dir;

    @Test
    void sealsAndOpensWithKeysFromAFile() throws Exception {
        SealingKeys.generate().store(dir.resolve("keys"));
        SealingKeys keys = SealingKeys.load(dir.resolve("keys"));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        keys.sealOnly().seal(Content.of(MAIL), sealed);
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        keys.sealer().open(Content.of(sealed.toByteArray()), opened);
        assertArrayEquals(MAIL, opened.toByteArray());
        assertEquals("SealingKeys", keys.toString());
    }

    @Test
    void aSealerWithoutPrivateKeyOrWithAnotherOneDoesNotOpen() throws Exception {
        SealingKeys keys = SealingKeys.generate();
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        keys.sealer().seal(Content.of(MAIL), sealed);
        Content content = Content.of(sealed.toByteArray());
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        assertThrows(GeneralSecurityException.class, () -> keys.sealOnly().open(content, nothing));
        assertThrows(
                GeneralSecurityException.class,
                () -> SealingKeys.generate().sealer().open(content, nothing));
        assertEquals(0, nothing.size());
    }

    @Test
    void findsCertificatesByTheAddressTheyNameUnlessExpired() throws Exception {
        Identity good = TestCertificates.make("EC", 256, "Hanako@Hospital.example", Duration.ofDays(1));
        Identity old = TestCertificates.make("EC", 256, "old@hospital.example", Duration.ofDays(-1));
        good.write(dir.resolve("a.pem"), dir.resolve("a.key"));
        old.write(dir.resolve("b.crt"), dir.resolve("b.key"));
        CertificateFolder folder = CertificateFolder.load(dir, Clock.systemUTC());
        assertEquals(1, folder.find("hanako@hospital.example").size());
        assertTrue(folder.find("old@hospital.example").isEmpty());
        assertTrue(folder.find("nobody@hospital.example").isEmpty());
        assertTrue(CertificateFolder.load(dir.resolve("none"), Clock.systemUTC())
                .find("x@y.example")
                .isEmpty());
    }
}
