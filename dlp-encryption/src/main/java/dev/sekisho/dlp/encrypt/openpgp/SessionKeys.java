package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.protect.OpenPgpSecretKey;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPKey.OpenPGPSecretKey;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;

/** Finds the session key of a message. */
final class SessionKeys {
    private static final int MAX_TRIED = 1000;
    private static final int KEY_BYTES = 32;

    private SessionKeys() {}

    static PGPSessionKey find(PGPEncryptedDataList list, OpeningKey key) throws OpeningException {
        if (key instanceof OpeningKey.ContentKey content) {
            return content(content);
        }
        if (!(key instanceof OpenPgpSecretKey own)) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        try {
            return unwrap(list, own);
        } catch (OpeningException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new OpeningException(Reason.WRONG_KEY, e);
        }
    }

    private static PGPSessionKey content(OpeningKey.ContentKey content) throws OpeningException {
        byte[] bytes = content.bytes();
        int algorithm = switch (bytes.length) {
            case 16 -> SymmetricKeyAlgorithmTags.AES_128;
            case 24 -> SymmetricKeyAlgorithmTags.AES_192;
            case KEY_BYTES -> SymmetricKeyAlgorithmTags.AES_256;
            default -> throw new OpeningException(Reason.WRONG_KEY, null);
        };
        return new PGPSessionKey(algorithm, bytes);
    }

    private static PGPSessionKey unwrap(PGPEncryptedDataList list, OpenPgpSecretKey own)
            throws GeneralSecurityException {
        OpenPGPKey key = SecretKeys.parse(own.encoded());
        if (list.size() > MAX_TRIED) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        boolean named = false;
        for (PGPEncryptedData one : list) {
            if (!(one instanceof PGPPublicKeyEncryptedData recipient)) {
                continue;
            }
            for (OpenPGPSecretKey candidate : candidates(key, recipient.getKeyIdentifier())) {
                PGPKeyPair secret = SecretKeys.unlock(candidate, own.passphrase());
                try {
                    PGPSessionKey found = recipient.getSessionKey(new BcPublicKeyDataDecryptorFactory(secret));
                    if (SessionDecipher.knows(found)) {
                        return found;
                    }
                } catch (PGPException | RuntimeException notThisOne) {
                    named |= !recipient.getKeyIdentifier().isWildcard();
                }
            }
        }
        if (named) {
            // Whether the padding of RSA PKCS#1 v1.5 was right must not show: go on with a key that opens nothing.
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            return new PGPSessionKey(SymmetricKeyAlgorithmTags.AES_256, random);
        }
        throw new OpeningException(Reason.WRONG_KEY, null);
    }

    private static List<OpenPGPSecretKey> candidates(OpenPGPKey key, KeyIdentifier identifier) {
        List<OpenPGPSecretKey> candidates = new ArrayList<>();
        for (OpenPGPSecretKey secret : key.getSecretKeys().values()) {
            boolean named = identifier.isWildcard()
                    ? secret.getPGPSecretKey().getPublicKey().isEncryptionKey()
                    : secret.getPGPSecretKey().getKeyIdentifier().matchesExplicit(identifier)
                            || secret.getPGPSecretKey().getKeyID() == identifier.getKeyId();
            if (named) {
                candidates.add(secret);
            }
        }
        return candidates;
    }
}
