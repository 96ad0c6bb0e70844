package dev.sekisho.dlp.mime;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes boundaries. 128 random bits do not occur in any mail, and nobody can foresee them. */
final class Boundary {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Boundary() {}

    static String fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return "=_sekisho_" + HexFormat.of().formatHex(bytes);
    }
}
