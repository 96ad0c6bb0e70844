/**
 * Keeps all mail for the auditors. It is the escrow's store and references in the trail, not a third store: each mail
 * is sealed with a key that the custodians of the {@linkplain dev.sekisho.dlp.escrow.Escrow escrow} open together, and
 * the trail says which mails there are, from whom to whom, and what was found in them.
 *
 * <p>A mail is cut where its parts begin and end. Large pieces, which attachments are, are stored once however often
 * they are sent. A piece is named and encrypted by keyed hashes of itself, so the host finds it again while it has the
 * piece in its hands and at no other time. That leaves one thing open: who has the host's key can tell whether a file
 * that he already has was ever sent. What is small, such as the text of a mail, is encrypted with a random key and
 * tells nothing.
 */
@NullMarked
package dev.sekisho.dlp.archive;

import org.jspecify.annotations.NullMarked;
