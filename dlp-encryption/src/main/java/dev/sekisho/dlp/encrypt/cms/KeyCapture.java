package dev.sekisho.dlp.encrypt.cms;

import java.io.InputStream;
import java.util.Objects;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.operator.InputDecryptor;
import org.jspecify.annotations.Nullable;

/** Takes the content key from the format's library instead of letting it decrypt. */
final class KeyCapture {
    private byte @Nullable [] key;

    RecipientOperator take(byte[] found, AlgorithmIdentifier algorithm) {
        key = found;
        return new RecipientOperator(new InputDecryptor() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            @Override
            public InputStream getInputStream(InputStream in) {
                return in;
            }
        });
    }

    byte[] key() {
        return Objects.requireNonNull(key, "no key was found");
    }
}
