package dev.sekisho.dlp.encrypt.cms;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;

/** The content ciphers that are opened here, with the bytes of their keys. */
final class Algorithms {
    private static final Map<ASN1ObjectIdentifier, Integer> GCM = Map.of(
            NISTObjectIdentifiers.id_aes128_GCM, 16,
            NISTObjectIdentifiers.id_aes192_GCM, 24,
            NISTObjectIdentifiers.id_aes256_GCM, 32);
    private static final Map<ASN1ObjectIdentifier, Integer> CBC = Map.of(
            NISTObjectIdentifiers.id_aes128_CBC, 16,
            NISTObjectIdentifiers.id_aes192_CBC, 24,
            NISTObjectIdentifiers.id_aes256_CBC, 32);

    private Algorithms() {}

    static boolean isGcm(ASN1ObjectIdentifier cipher) {
        return GCM.containsKey(cipher);
    }

    static boolean isCbc(ASN1ObjectIdentifier cipher) {
        return CBC.containsKey(cipher);
    }

    /** 0 for a cipher that is not opened. */
    static int keyBytes(ASN1ObjectIdentifier cipher) {
        return GCM.getOrDefault(cipher, CBC.getOrDefault(cipher, 0));
    }
}
