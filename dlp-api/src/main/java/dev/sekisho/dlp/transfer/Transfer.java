package dev.sekisho.dlp.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to move content out of the application.
 *
 * <p>Immutable. A mail is handed over as its raw bytes ({@link #mail(Content)}); its envelope may differ from its
 * headers, as with BCC and forwarding rules, and is given apart. Everything else is handed over as
 * {@linkplain Builder#part parts}.
 */
public final class Transfer {
    private static final int MAX_REASON = 1_000;

    private final Channel channel;
    private final @Nullable Actor actor;
    private final String envelopeFrom;
    private final List<String> recipients;
    private final String destination;
    private final String requestedBy;
    private final String purpose;
    private final String dataOwner;
    private final String reason;
    private final @Nullable Content mail;
    private final List<Part> parts;
    private final Map<String, String> attributes;
    private final @Nullable Instant time;

    private Transfer(Builder b) {
        this.channel = b.channel;
        this.actor = b.actor;
        this.envelopeFrom = b.envelopeFrom;
        this.recipients = List.copyOf(b.recipients);
        this.destination = b.destination;
        this.requestedBy = b.requestedBy;
        this.purpose = b.purpose;
        this.dataOwner = b.dataOwner;
        this.reason = b.reason;
        this.mail = b.mail;
        this.parts = List.copyOf(b.parts);
        this.attributes = Map.copyOf(b.attributes);
        this.time = b.time;
    }

    /**
     * Starts the transfer of an outgoing mail.
     *
     * @param rawMessage the whole message as it would be sent, headers and all (RFC 5322)
     * @return a builder
     */
    public static Builder mail(Content rawMessage) {
        Builder builder = new Builder(Channel.MAIL);
        builder.mail = Objects.requireNonNull(rawMessage, "rawMessage");
        return builder;
    }

    /**
     * Starts the transfer of an outgoing mail.
     *
     * @param rawMessage the whole message as it would be sent, headers and all (RFC 5322)
     * @return a builder
     */
    public static Builder mail(byte[] rawMessage) {
        return mail(Content.of(rawMessage));
    }

    /**
     * Starts a transfer by any other channel.
     *
     * @param channel the channel
     * @return a builder
     */
    public static Builder over(Channel channel) {
        return new Builder(channel);
    }

    /**
     * The channel.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * Who moves the content.
     *
     * @return the actor, or null when the application did not say; a mail's sender then stands in
     */
    public @Nullable Actor actor() {
        return actor;
    }

    /**
     * The envelope sender of a mail (SMTP {@code MAIL FROM}).
     *
     * @return the address, or an empty string when not given
     */
    public String envelopeFrom() {
        return envelopeFrom;
    }

    /**
     * The envelope recipients of a mail (SMTP {@code RCPT TO}).
     *
     * @return the addresses; empty when not given, and the headers' recipients then stand in
     */
    public List<String> recipients() {
        return recipients;
    }

    /**
     * Where content other than mail goes.
     *
     * @return a host, path or device, or an empty string
     */
    public String destination() {
        return destination;
    }

    /**
     * Who asked for the transfer when it is not the actor.
     *
     * @return an account, or an empty string
     */
    public String requestedBy() {
        return requestedBy;
    }

    /**
     * Why the content moves: a purpose or the number of a ticket.
     *
     * @return the purpose, or an empty string
     */
    public String purpose() {
        return purpose;
    }

    /**
     * Whose customers' data it is.
     *
     * @return the owner, or an empty string
     */
    public String dataOwner() {
        return dataOwner;
    }

    /**
     * Why the actor wants it to leave, in his words: the answer to a policy that asks for a reason.
     *
     * @return the reason, or an empty string
     */
    public String reason() {
        return reason;
    }

    /**
     * The raw mail.
     *
     * @return the message, or null for another channel
     */
    public @Nullable Content mail() {
        return mail;
    }

    /**
     * The parts of a transfer that is not a mail.
     *
     * @return the parts in order
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Further facts for the policy, such as {@code auto-forwarded=true}.
     *
     * @return name to value
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * When the transfer was asked for.
     *
     * @return the time, or null for "now"
     */
    public @Nullable Instant time() {
        return time;
    }

    @Override
    public String toString() {
        return "Transfer[channel=" + channel.id() + ", recipients=" + recipients.size() + ", parts=" + parts.size()
                + "]";
    }

    /** Builds a {@link Transfer}. Not thread-safe. */
    public static final class Builder {
        private final Channel channel;
        private @Nullable Actor actor;
        private String envelopeFrom = "";
        private final List<String> recipients = new ArrayList<>();
        private String destination = "";
        private String requestedBy = "";
        private String purpose = "";
        private String dataOwner = "";
        private String reason = "";
        private @Nullable Content mail;
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private @Nullable Instant time;

        private Builder(Channel channel) {
            this.channel = Objects.requireNonNull(channel, "channel");
        }

        /**
         * Sets who moves the content.
         *
         * @param actor the actor
         * @return this
         */
        public Builder actor(Actor actor) {
            this.actor = Objects.requireNonNull(actor, "actor");
            return this;
        }

        /**
         * Sets the envelope sender.
         *
         * @param address a mail address
         * @return this
         */
        public Builder from(String address) {
            this.envelopeFrom = Objects.requireNonNull(address, "address");
            return this;
        }

        /**
         * Adds envelope recipients.
         *
         * @param addresses mail addresses
         * @return this
         */
        public Builder to(String... addresses) {
            return to(List.of(addresses));
        }

        /**
         * Adds envelope recipients.
         *
         * @param addresses mail addresses
         * @return this
         */
        public Builder to(List<String> addresses) {
            recipients.addAll(addresses);
            return this;
        }

        /**
         * Sets where content other than mail goes.
         *
         * @param destination a host, path or device
         * @return this
         */
        public Builder destination(String destination) {
            this.destination = Objects.requireNonNull(destination, "destination");
            return this;
        }

        /**
         * Sets who asked for the transfer.
         *
         * @param account an account other than the actor's
         * @return this
         */
        public Builder requestedBy(String account) {
            this.requestedBy = Objects.requireNonNull(account, "account");
            return this;
        }

        /**
         * Sets why the content moves.
         *
         * @param purpose a purpose or the number of a ticket
         * @return this
         */
        public Builder purpose(String purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /**
         * Sets whose customers' data it is.
         *
         * @param dataOwner the owner
         * @return this
         */
        public Builder dataOwner(String dataOwner) {
            this.dataOwner = Objects.requireNonNull(dataOwner, "dataOwner");
            return this;
        }

        /**
         * Sets why the actor wants it to leave, in his words. It is recorded; content and passwords do not belong here.
         *
         * @param reason the reason, of which the first 1,000 characters are kept
         * @return this
         */
        public Builder reason(String reason) {
            String text = reason.strip();
            this.reason = text.codePointCount(0, text.length()) <= MAX_REASON
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, MAX_REASON));
            return this;
        }

        /**
         * Adds a part. Only for channels other than mail.
         *
         * @param part the part
         * @return this
         */
        public Builder part(Part part) {
            parts.add(Objects.requireNonNull(part, "part"));
            return this;
        }

        /**
         * Adds a fact for the policy.
         *
         * @param name the name
         * @param value the value
         * @return this
         */
        public Builder attribute(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        /**
         * Sets when the transfer was asked for.
         *
         * @param time the time
         * @return this
         */
        public Builder at(Instant time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Makes the transfer.
         *
         * @return the transfer
         * @throws IllegalStateException when a mail is given parts as well: its parts are in its message
         */
        public Transfer build() {
            if (mail != null && !parts.isEmpty()) {
                throw new IllegalStateException("a mail carries its parts in its message");
            }
            return new Transfer(this);
        }
    }
}
