package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to change in a mail. Immutable. */
public final class MailEdit {
    private final Set<String> removed;
    private final List<Part> added;
    private final List<String> headers;
    private final Set<String> removedHeaders;
    private final Map<String, Part> replaced;
    private final @Nullable Part body;

    private MailEdit(Builder b) {
        this.removed = Set.copyOf(b.removed);
        this.added = List.copyOf(b.added);
        this.headers = List.copyOf(b.headers);
        this.removedHeaders = Set.copyOf(b.removedHeaders);
        this.replaced = Map.copyOf(b.replaced);
        this.body = b.body;
    }

    /**
     * Starts with no change.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The ids of the parts to take out.
     *
     * @return {@link MailPart#id()}s
     */
    public Set<String> removed() {
        return removed;
    }

    /**
     * The attachments to add, after the parts that stay.
     *
     * @return the new parts
     */
    public List<Part> added() {
        return added;
    }

    /**
     * Header lines to put before the others.
     *
     * @return lines such as {@code X-Sekisho: encrypted}, ASCII, without a line end but where a long one is folded
     */
    public List<String> headers() {
        return headers;
    }

    /**
     * The header fields to take out.
     *
     * @return field names in lower case
     */
    public Set<String> removedHeaders() {
        return removedHeaders;
    }

    /**
     * The parts whose place others take: a text another text, an attachment another attachment.
     *
     * @return the new parts by {@link MailPart#id()}
     */
    public Map<String, Part> replaced() {
        return replaced;
    }

    /**
     * A part that takes the place of the whole body, as S/MIME wants it; its media type is the message's new content
     * type. With attachments to add, it is the first part of a new multipart.
     *
     * @return the new body, or null to keep the body
     */
    public @Nullable Part body() {
        return body;
    }

    /** Builds a {@link MailEdit}. Not thread-safe. */
    public static final class Builder {
        private final Set<String> removed = new HashSet<>();
        private final List<Part> added = new ArrayList<>();
        private final List<String> headers = new ArrayList<>();
        private final Set<String> removedHeaders = new HashSet<>();
        private final Map<String, Part> replaced = new HashMap<>();
        private @Nullable Part body;

        private Builder() {}

        /**
         * Takes a part out.
         *
         * @param partId a {@link MailPart#id()}
         * @return this
         */
        public Builder remove(String partId) {
            removed.add(Objects.requireNonNull(partId, "partId"));
            return this;
        }

        /**
         * Adds an attachment.
         *
         * @param part the attachment
         * @return this
         */
        public Builder add(Part part) {
            added.add(Objects.requireNonNull(part, "part"));
            return this;
        }

        /**
         * Adds a header line.
         *
         * @param line the line, ASCII, without a line end
         * @return this
         * @throws IllegalArgumentException when the line holds a control character or is not ASCII
         */
        public Builder header(String line) {
            if (line.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
                throw new IllegalArgumentException("a header line is printable ASCII");
            }
            headers.add(line);
            return this;
        }

        /**
         * Adds a header field that names mailboxes, folded and encoded (RFC 5322, RFC 2047).
         *
         * @param name the field name, such as {@code Cc}
         * @param mailboxes the mailboxes; none makes a group without members
         * @return this
         * @throws IllegalArgumentException when an address is not printable ASCII
         */
        public Builder mailboxes(String name, List<Mailbox> mailboxes) {
            headers.add(HeaderText.mailboxes(name, mailboxes));
            return this;
        }

        /**
         * Adds a header field of plain text, folded and encoded (RFC 2047).
         *
         * @param name the field name, such as {@code Subject}
         * @param text the text
         * @return this
         */
        public Builder text(String name, String text) {
            headers.add(HeaderText.text(name, text));
            return this;
        }

        /**
         * Puts a part in the place of another one.
         *
         * @param partId a {@link MailPart#id()}
         * @param part the new part
         * @return this
         */
        public Builder replace(String partId, Part part) {
            replaced.put(Objects.requireNonNull(partId, "partId"), Objects.requireNonNull(part, "part"));
            return this;
        }

        /**
         * Takes header fields out.
         *
         * @param name the field name in any case
         * @return this
         */
        public Builder removeHeader(String name) {
            removedHeaders.add(name.toLowerCase(Locale.ROOT));
            return this;
        }

        /**
         * Replaces the whole body.
         *
         * @param part the new body; its {@link Part#mediaType()} may carry parameters
         * @return this
         */
        public Builder body(Part part) {
            this.body = Objects.requireNonNull(part, "part");
            return this;
        }

        /**
         * Makes the edit.
         *
         * @return the edit
         */
        public MailEdit build() {
            return new MailEdit(this);
        }
    }
}
