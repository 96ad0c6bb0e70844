package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.Secret;
import java.security.InvalidKeyException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be that people agreed on before. How hard it is to guess cannot be told from it, so only
 * generated ones are known to have the strength that these containers need.
 */
public final class AgreedPassword {
    /** Shorter ones are guessed on one machine: ZIP lets ten million a second be tried. */
    private static final int SHORTEST = 12;

    /** 7-Zip and WinZip refuse longer ones. */
    private static final int LONGEST = 99;

    private AgreedPassword() {}

    /**
     * The agreed password, or a new one.
     *
     * @param agreed the password that was agreed, or null
     * @return the agreed one, or a generated one
     * @throws InvalidKeyException when the agreed one is shorter than 12 or longer than 99 characters, or has others
     *     than printable ASCII, which programs encode in different ways
     */
    public static Secret orGenerated(@Nullable Secret agreed) throws InvalidKeyException {
        if (agreed == null) {
            return Passwords.generate();
        }
        char[] chars = agreed.reveal();
        try {
            if (chars.length < SHORTEST || chars.length > LONGEST) {
                throw new InvalidKeyException("an agreed password has " + SHORTEST + " to " + LONGEST + " characters");
            }
            for (char c : chars) {
                if (c < 0x20 || c > 0x7e) {
                    throw new InvalidKeyException("an agreed password has printable ASCII characters only");
                }
            }
        } finally {
            Arrays.fill(chars, '\0');
        }
        return agreed;
    }
}
