package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.PartStatus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cryptographic messages: CMS (S/MIME) in DER, BER or PEM, and binary OpenPGP. */
final class CryptoTypes {
    /**
     * The object identifiers of CMS content types, in DER after their tag: the bytes 1.2.840.113549.1 begin them all.
     */
    private static final String CMS = latin(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01);

    private static final String SIGNED = CMS + latin(0x07, 0x02);
    private static final String ENVELOPED = CMS + latin(0x07, 0x03);
    private static final String ENCRYPTED = CMS + latin(0x07, 0x06);
    private static final String AUTH_ENVELOPED = CMS + latin(0x09, 0x10, 0x01, 0x17);

    /** The identifier stands after the sequence's tag, its length and its own tag and length. */
    private static final int WITHIN = 24;

    private CryptoTypes() {}

    static Optional<TypeDetector.Found> of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("-----BEGIN PKCS7") || start.startsWith("-----BEGIN CMS")) {
            return Optional.of(
                    new TypeDetector.Found("application/pkcs7-mime", PartStatus.UNSUPPORTED, "cms-in-text-form"));
        }
        if (start.charAt(0) == 0x30) {
            return cms(start);
        }
        return openPgp(head)
                ? Optional.of(TypeDetector.Found.encrypted("application/pgp-encrypted"))
                : Optional.empty();
    }

    private static Optional<TypeDetector.Found> cms(String start) {
        if (start.contains(ENVELOPED) || start.contains(AUTH_ENVELOPED) || start.contains(ENCRYPTED)) {
            return Optional.of(TypeDetector.Found.encrypted("application/pkcs7-mime"));
        }
        return start.contains(SIGNED) ? Optional.of(TypeDetector.Found.of("application/pkcs7-mime")) : Optional.empty();
    }

    /** A public-key or symmetric-key encrypted session key packet of a known version (RFC 9580, 4.2 and 5.1 to 5.3). */
    private static boolean openPgp(byte[] head) {
        if (head.length < 16) {
            return false;
        }
        int first = head[0] & 0xFF;
        boolean oldFormat = (first & 0xC0) == 0x80;
        int tag = oldFormat ? (first >> 2) & 0xF : first & 0x3F;
        if ((first & 0x80) == 0 || (tag != 1 && tag != 3 && tag != 18)) {
            return false;
        }
        int body = oldFormat ? 1 + (1 << (first & 3)) : 1 + newLengthBytes(head[1] & 0xFF);
        int version = body < head.length ? head[body] : -1;
        return switch (tag) {
            case 1 -> (version == 3 || version == 6) && plausibleLength(head, oldFormat);
            case 3 ->
                (version == 4 || version == 5 || version == 6)
                        && plausibleLength(head, oldFormat)
                        && head[body + 1] <= 11;
            default -> !oldFormat && (version == 1 || version == 2);
        };
    }

    private static int newLengthBytes(int first) {
        return first < 192 ? 1 : first < 224 ? 2 : first == 255 ? 5 : 1;
    }

    /** Session key packets are short: 600 bytes hold the largest RSA key in use. */
    private static boolean plausibleLength(byte[] head, boolean oldFormat) {
        int a = head[1] & 0xFF;
        int b = head[2] & 0xFF;
        int length;
        if (oldFormat) {
            length = (head[0] & 3) == 0 ? a : (a << 8) | b;
        } else {
            length = a < 192 ? a : ((a - 192) << 8) + b + 192;
        }
        return length >= 4 && length < 1200;
    }

    private static String latin(int... bytes) {
        StringBuilder s = new StringBuilder();
        for (int b : bytes) {
            s.append((char) b);
        }
        return s.toString();
    }
}
