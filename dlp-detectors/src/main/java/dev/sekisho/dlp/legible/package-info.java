/**
 * Text as a person reads it, whatever way it is written.
 *
 * <p>Programs write letters as escapes ({@code \}{@code u4f50}), as bytes with percent signs, as references or encoded
 * words, and copied text carries characters that nobody sees. {@link dev.sekisho.dlp.legible.LegibleText} undoes that
 * before tables are recognised and detectors look, so that none of them has to know of it;
 * {@link dev.sekisho.dlp.legible.Places} leads from what was made legible back to the raw text.
 *
 * <p>Signs that a format is made of stay as they are written: quotes, commas, angle brackets and line ends are never
 * made out of an escape; in percent notation they become their wide forms. Lines end with a line feed alone. A new
 * notation is a class of this package and a line in {@code Notations}.
 */
@NullMarked
package dev.sekisho.dlp.legible;

import org.jspecify.annotations.NullMarked;
