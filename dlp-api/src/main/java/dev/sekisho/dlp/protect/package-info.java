/**
 * SPI of those who protect: encrypt an attachment for its recipients, seal what is held, hand a password to a channel
 * of its own.
 *
 * <p>No algorithm, nonce or iteration count is in a signature here: a {@link dev.sekisho.dlp.protect.Protector} has one
 * safe way to do its work and says in its result what that was.
 *
 * <p>A protector of your own is one class with a constructor without arguments, and its name in
 * {@code META-INF/services/dev.sekisho.dlp.protect.Protector}; what opens its form again is an
 * {@link dev.sekisho.dlp.protect.Opener}, registered likewise.
 */
@NullMarked
package dev.sekisho.dlp.protect;

import org.jspecify.annotations.NullMarked;
