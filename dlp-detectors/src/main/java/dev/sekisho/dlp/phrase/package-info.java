/**
 * Values that words tell: what is built of a known head and known words before it (総務部 人事課, 営業部長, 循環器内科, 慢性腎臓病), or is
 * a known word as a whole (会社員).
 *
 * <p>A {@link dev.sekisho.dlp.phrase.Phrase} knows the form of one kind of value;
 * {@link dev.sekisho.dlp.phrase.PhraseDetector} asks it at the heads found in the text, for the cells of columns and
 * for the values of forms. {@link dev.sekisho.dlp.phrase.Lexemes} holds the words. The families {@code work} and
 * {@code medical} are made of these.
 */
@NullMarked
package dev.sekisho.dlp.phrase;

import org.jspecify.annotations.NullMarked;
