package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A mail that was read. Immutable and thread-safe.
 *
 * <p>Reading never fails half-way in silence: what is broken is in {@link #defects()}.
 */
public interface MailMessage {

    /**
     * The bytes as they came.
     *
     * @return the raw message
     */
    Content raw();

    /**
     * The decoded values of a header field, in order.
     *
     * @param name the field name in any case
     * @return the values, unfolded and decoded (RFC 2047)
     */
    List<String> header(String name);

    /**
     * The names of all header fields.
     *
     * @return the names in lower case, each once, in the order in which they first stand
     */
    List<String> headerNames();

    /**
     * The mailboxes of an address field ({@code From}, {@code To}, {@code Cc}, {@code Bcc}, {@code Sender},
     * {@code Reply-To}), groups opened.
     *
     * @param name the field name in any case
     * @return the mailboxes
     */
    List<Mailbox> mailboxes(String name);

    /**
     * The leaves of the MIME tree, in the order of the message; every alternative is there.
     *
     * @return the parts
     */
    List<MailPart> parts();

    /**
     * Whether a signature covers (part of) the message, so that it may not be changed: S/MIME or OpenPGP signed.
     *
     * @return true when signed
     */
    boolean signed();

    /**
     * Where the message is not well formed, as stable codes such as {@code truncated-multipart}.
     *
     * @return the defects, empty for a well-formed message
     */
    List<String> defects();

    /**
     * The defects by which content may be lost to whoever reads the message, so that it counts as not read whole. All
     * but a few known to lose nothing count, also those not known here.
     *
     * @return some of the {@link #defects()}
     */
    default List<String> losses() {
        Set<String> harmless =
                Set.of("mixed-line-ends", "eight-bit-header", "bad-header", "duplicate-headers", "encoded-multipart");
        return defects().stream().filter(defect -> !harmless.contains(defect)).toList();
    }

    /**
     * The message's body as one MIME entity: its {@code Content-*} header fields and its body, with CRLF line ends.
     * S/MIME encrypts it.
     *
     * @return the entity
     */
    Content entity();

    /**
     * Makes a changed message. Header fields and parts that the edit does not name keep their bytes.
     *
     * @param edit what to change
     * @return the new message
     * @throws IOException when the content of a new part cannot be read
     * @throws IllegalArgumentException when the edit names a part that the message does not have
     */
    Content edit(MailEdit edit) throws IOException;
}
