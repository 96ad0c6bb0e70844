/**
 * Ways to reach a person by mail.
 *
 * <p>Trap: Java's word boundary takes kana and kanji for letters, so the edges of an address are edges of ASCII
 * (メールはtaro@example.jpまで).
 */
@NullMarked
package dev.sekisho.dlp.contact;

import org.jspecify.annotations.NullMarked;
