/**
 * Text as the engine and its detectors see it: folded one to one, so that an index in the folded text is an index in
 * the original ({@link dev.sekisho.dlp.text.Fold}), its characters sorted into a few classes by one table look-up
 * ({@link dev.sekisho.dlp.text.CharClass}), and searched for all words at once ({@link dev.sekisho.dlp.text.Literals}).
 */
@NullMarked
package dev.sekisho.dlp.text;

import org.jspecify.annotations.NullMarked;
