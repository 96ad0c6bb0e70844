/**
 * Finds out in which character encoding bytes are written, and reads them.
 *
 * <p>Japanese files seldom say what they are, and what they say is often narrower than what they use: text labelled
 * {@code Shift_JIS} is Windows code page 932, whose NEC and IBM characters (髙 﨑 ① ㈱) Java's {@code Shift_JIS} loses.
 * Here a declared name is a hint that is checked. {@link dev.sekisho.dlp.charset.EncodingDetector} compares how likely
 * the bytes are under each encoding; {@link dev.sekisho.dlp.charset.DecodingReader} reads with the widest table there
 * is and counts what it could not read, so that loss is never silent.
 */
@NullMarked
package dev.sekisho.dlp.charset;

import org.jspecify.annotations.NullMarked;
