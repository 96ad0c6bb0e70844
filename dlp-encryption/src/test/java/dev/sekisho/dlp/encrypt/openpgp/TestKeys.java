package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.RecipientKey;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPKeyGenerator;

/** OpenPGP keys of people who do not exist. */
public final class TestKeys {
    private TestKeys() {}

    /** Curve 25519, version 4: primary key, signing and encryption subkeys. */
    @SuppressWarnings("JavaUtilDate")
    public static OpenPGPKey make(String address) throws Exception {
        return new BcOpenPGPKeyGenerator(
                        PublicKeyPacket.VERSION_4, Date.from(Instant.now().minusSeconds(60)))
                .classicKey("Test <" + address + ">")
                .build();
    }

    public static RecipientKey.OpenPgp recipient(OpenPGPKey key) throws Exception {
        return new RecipientKey.OpenPgp(key.toCertificate().getEncoded());
    }

    public static OpenPgpSecretKey secret(OpenPGPKey key) throws Exception {
        return new OpenPgpSecretKey(key.getEncoded(), null);
    }
}
