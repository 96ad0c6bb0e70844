package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailPart;

/**
 * A part, and the bytes that go when it is taken out.
 *
 * @param part the part
 * @param cut the bytes of the part with the boundary line before it
 * @param direct whether it is a whole child of a multipart, or the body of the mail
 */
record Leaf(MailPart part, Slice cut, boolean direct) {}
