/**
 * AES-256 ZIP in WinZip's AE-2 form, the container for recipients who have no key.
 *
 * <p>The framing is ours because no library writes it at the speed of the JDK's ciphers and leaves the caller's bytes
 * alone; the ciphers are the JDK's. 7-Zip and libarchive read what this writes in the tests. There is no weaker ZIP
 * cipher here to choose.
 */
@NullMarked
package dev.sekisho.dlp.encrypt.zip;

import org.jspecify.annotations.NullMarked;
