package dev.sekisho.dlp.protect;

/** How the recipients of a protected part open it. */
public enum KeyKind {
    /** By a password. */
    PASSWORD,
    /** By the private key of their X.509 certificate. */
    CERTIFICATE,
    /** By their OpenPGP key. */
    OPENPGP
}
