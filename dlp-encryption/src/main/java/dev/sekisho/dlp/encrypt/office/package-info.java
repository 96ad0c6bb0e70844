/**
 * Office files under a password, in the "agile" form that Office 2010 and later open (MS-OFFCRYPTO 2.3.4): AES-256,
 * SHA-512, 100,000 rounds, and a code over all cipher text, which is checked here before anything is released.
 *
 * <p>Needs Apache POI ({@code poi}). It holds the whole file in memory, so larger ones are not taken.
 */
@NullMarked
package dev.sekisho.dlp.encrypt.office;

import org.jspecify.annotations.NullMarked;
