/**
 * PDF under a password, as PDF 2.0 has it (ISO 32000-2, revision 6 of the standard security handler): AES-256, opened
 * by every current reader without anything to install.
 *
 * <p>PDF encrypts strings and streams one by one and authenticates none of them: a change can stay unseen, and so can
 * what is added. Where that matters, sign, or use another form. Needs Apache PDFBox, which holds the whole document in
 * memory, so larger ones are not taken.
 */
@NullMarked
package dev.sekisho.dlp.encrypt.pdf;

import org.jspecify.annotations.NullMarked;
