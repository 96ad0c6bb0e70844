package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.Chunks;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals to one EC key. Without the private key it seals and cannot open: so the host of the sender needs no key that
 * opens.
 */
public final class CmsSealer implements Sealer {
    private final ECPublicKey publicKey;
    private final @Nullable PrivateKey privateKey;

    /**
     * Takes the key pair.
     *
     * @param publicKey seals
     * @param privateKey opens, or null to seal only
     */
    public CmsSealer(ECPublicKey publicKey, @Nullable PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    @Override
    public void seal(Content plain, OutputStream sealed) throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
        AuthEnvelope.write(
                Body.of(plain),
                List.of(Recipients.of(Arrays.copyOf(digest, 20), publicKey)),
                ContentKeyEscrow.NONE,
                sealed);
    }

    @Override
    public void open(Content sealed, OutputStream plain) throws IOException, GeneralSecurityException {
        PrivateKey key = privateKey;
        if (key == null) {
            throw new GeneralSecurityException("this sealer holds no key that opens");
        }
        byte[] contentKey = KeyUnwrapper.contentKey(sealed, new OpeningKey.Private(key, null));
        try {
            GcmOpened opened = new GcmOpened(sealed, contentKey);
            opened.authenticate();
            try (InputStream in = opened.decrypt()) {
                Chunks.copy(in, plain);
            }
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }
}
