/**
 * Takes mail from Jakarta Mail.
 *
 * <p>Needs {@code jakarta.mail} on the application's path; nothing else in Sekisho does.
 */
@NullMarked
package dev.sekisho.dlp.mail;

import org.jspecify.annotations.NullMarked;
