/**
 * Writes parts anew without what was found in them: {@link dev.sekisho.dlp.deidentify.TextDeidentifier} for plain text,
 * CSV and HTML, whose findings have their place in the raw text. What is no text (a workbook, a PDF) is not written.
 *
 * <p>To add a format: a class that implements {@link dev.sekisho.dlp.protect.Deidentifier} and a line in
 * {@code META-INF/services}.
 */
@NullMarked
package dev.sekisho.dlp.deidentify;

import org.jspecify.annotations.NullMarked;
