package dev.sekisho.dlp.protect;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Cryptographic messages, by their first bytes: CMS (RFC 5652, 5083) and OpenPGP (RFC 9580). */
final class EncryptedMessage {
    private static final String CMS = "*\u0086H\u0086\u00F7\r\1";
    private static final String ENVELOPED = CMS + "\7\3";
    private static final String AUTH_ENVELOPED = CMS + "\11\20\1\27";

    /** The identifier stands after the sequence's tag, its length and its own tag and length. */
    private static final int WITHIN = 24;

    private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";
    private static final int PKESK = 1;
    private static final int SKESK = 3;
    private static final int SEIPD = 18;
    private static final int ENOUGH_BASE64 = 32;

    private EncryptedMessage() {}

    /** One character a byte. */
    static Optional<EncryptedForm> of(String head) {
        String start = head.substring(0, Math.min(head.length(), WITHIN));
        if (start.startsWith("0") && (start.contains(ENVELOPED) || start.contains(AUTH_ENVELOPED))) {
            return Optional.of(EncryptedForm.CMS);
        }
        boolean openPgp = head.startsWith(ARMOUR) ? encryptedPacket(dearmoured(head)) : encryptedPacket(head);
        return openPgp ? Optional.of(EncryptedForm.OPENPGP) : Optional.empty();
    }

    /** The first bytes inside the armour, after its header lines and an empty one. */
    private static String dearmoured(String head) {
        String unix = head.replace("\r\n", "\n");
        int empty = unix.indexOf("\n\n");
        if (empty < 0 || unix.length() < empty + 2 + ENOUGH_BASE64) {
            return "";
        }
        try {
            String base64 = unix.substring(empty + 2, empty + 2 + ENOUGH_BASE64);
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /**
     * Whether an encrypted session key or encrypted data of a known version comes first: what is only signed has none.
     */
    private static boolean encryptedPacket(String bytes) {
        if (bytes.length() < 16 || bytes.charAt(0) < 0x80) {
            return false;
        }
        int first = bytes.charAt(0);
        boolean oldFormat = first < 0xC0;
        int tag = oldFormat ? (first >> 2) & 0xF : first & 0x3F;
        int lengthBytes = oldFormat ? 1 << (first & 3) : newLengthBytes(bytes.charAt(1));
        int version = bytes.charAt(1 + lengthBytes);
        return switch (tag) {
            case PKESK -> (version == 3 || version == 6) && lengthBytes < 3;
            case SKESK -> version >= 4 && version <= 6 && lengthBytes == 1;
            case SEIPD -> !oldFormat && (version == 1 || version == 2);
            default -> false;
        };
    }

    private static int newLengthBytes(int first) {
        return first < 192 ? 1 : first < 224 ? 2 : first == 255 ? 5 : 1;
    }
}
