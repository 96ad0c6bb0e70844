/**
 * Makes of one mail the mails that may leave, for each recipient in the best form that he can open.
 *
 * <p>{@link dev.sekisho.dlp.dispatch.Dispatcher} asks {@code FormatChoice} for each recipient; whoever gets the same
 * form by the same password shares a mail, whoever has a key gets a mail of his own (a list of recipients inside the
 * form would show a BCC to the others), whoever is left out gets the mail as it came. {@code FormMaker} encrypts, takes
 * the digests and has the keys escrowed.
 */
@NullMarked
package dev.sekisho.dlp.dispatch;

import org.jspecify.annotations.NullMarked;
