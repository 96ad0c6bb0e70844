/**
 * SPI of those who protect: encrypt an attachment for its recipients, seal what is held, hand a password to a channel
 * of its own.
 *
 * <p>No algorithm, nonce or iteration count is in a signature here: a {@link dev.sekisho.dlp.protect.Protector} has one
 * safe way to do its work and says in its result what that was.
 */
@NullMarked
package dev.sekisho.dlp.protect;

import org.jspecify.annotations.NullMarked;
