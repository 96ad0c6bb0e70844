package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with the key that the shares give, bound to the header of the record. One key seals one record. */
final class EscrowCipher {
    private static final int NONCE_BYTES = 12;

    private EscrowCipher() {}

    static byte[] seal(KeyShares shares, EscrowRecord.Header header, byte[] plain)
            throws IOException, GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, shares, header, nonce).doFinal(plain);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    static byte[] open(KeyShares shares, EscrowRecord record) throws IOException, GeneralSecurityException {
        byte[] sealed = record.sealed().getOctets();
        if (sealed.length < NONCE_BYTES) {
            throw new EscrowException("record-malformed");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, shares, record.header(), Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new EscrowException("record-not-authentic", e);
        }
    }

    private static Cipher cipher(int mode, KeyShares shares, EscrowRecord.Header header, byte[] nonce)
            throws IOException, GeneralSecurityException {
        byte[] about = header.encoded();
        byte[] key = shares.key(about);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(about);
        Arrays.fill(key, (byte) 0);
        return cipher;
    }
}
