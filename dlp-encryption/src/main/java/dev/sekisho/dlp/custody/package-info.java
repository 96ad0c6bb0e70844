/**
 * Where keys come from: the key pair that seals what is held, private keys in files and tokens, and the certificates
 * and OpenPGP keys of recipients, checked before they are used.
 */
@NullMarked
package dev.sekisho.dlp.custody;

import org.jspecify.annotations.NullMarked;
