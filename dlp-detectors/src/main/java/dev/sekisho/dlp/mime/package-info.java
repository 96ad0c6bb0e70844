/**
 * Reads mail as every reader might read it, and changes it without touching what is not meant.
 *
 * <p>The bytes of a mail are kept once; header fields and parts are ranges of them, so that a changed mail keeps the
 * rest byte for byte, and attachments are decoded while they are read. Mail that breaks the rules is read nevertheless,
 * and what is broken is named. Where two mail programs could see different things (two {@code Content-Type} fields,
 * text before the first boundary, a boundary that never comes), both are shown as parts: a leak must not depend on
 * whose reading is right. Only bytes that are no mail at all are refused.
 *
 * <p>{@link dev.sekisho.dlp.mime.MimeReader} is the way in, found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package dev.sekisho.dlp.mime;

import org.jspecify.annotations.NullMarked;
