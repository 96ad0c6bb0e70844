package dev.sekisho.dlp.protect;

import java.util.Locale;

/** Why a recipient's key or certificate that is known is not used. */
public enum KeyRefusal {
    /** Its time is over. */
    EXPIRED,
    /** Its time has not begun. */
    NOT_YET_VALID,
    /** Its issuer or owner has revoked it. */
    REVOKED,
    /** Revocation is checked, but nothing valid says whether it is revoked. */
    REVOCATION_UNKNOWN,
    /** No path leads from it to one of the trust anchors. */
    UNTRUSTED,
    /** It does not name the address. */
    WRONG_ADDRESS,
    /** It is not meant to encrypt. */
    WRONG_USAGE,
    /** It is too short or uses an algorithm that no longer protects. */
    WEAK,
    /** It is of a kind that nothing here encrypts to, or cannot be read. */
    UNSUPPORTED;

    /**
     * The stable code, such as {@code wrong-address}.
     *
     * @return the code
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
