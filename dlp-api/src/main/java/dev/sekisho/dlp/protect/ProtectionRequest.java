package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to protect, and for whom. Immutable. */
public final class ProtectionRequest {
    private final List<Part> parts;
    private final List<RecipientKey> keys;
    private final @Nullable Secret password;
    private final @Nullable SigningKey signer;
    private final ContentKeyEscrow escrow;

    private ProtectionRequest(Builder b) {
        this.parts = b.parts;
        this.keys = b.keys;
        this.password = b.password;
        this.signer = b.signer;
        this.escrow = b.escrow;
    }

    /**
     * Asks for the protection of some parts.
     *
     * @param parts the parts; a protector that makes a container puts all into one
     * @return a builder
     * @throws IllegalArgumentException when there is no part
     */
    public static Builder of(List<Part> parts) {
        return new Builder(parts);
    }

    /**
     * The parts.
     *
     * @return at least one
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The recipients' keys.
     *
     * @return the keys, none for a protector that needs a password
     */
    public List<RecipientKey> keys() {
        return keys;
    }

    /**
     * A password that was agreed with the recipients.
     *
     * @return the password, or null to generate one
     */
    public @Nullable Secret password() {
        return password;
    }

    /**
     * The key that signs.
     *
     * @return the key, or null to sign nothing
     */
    public @Nullable SigningKey signer() {
        return signer;
    }

    /**
     * Takes the content key.
     *
     * @return the escrow
     */
    public ContentKeyEscrow escrow() {
        return escrow;
    }

    /** Builds a request. Not thread-safe. */
    public static final class Builder {
        private final List<Part> parts;
        private List<RecipientKey> keys = List.of();
        private @Nullable Secret password;
        private @Nullable SigningKey signer;
        private ContentKeyEscrow escrow = ContentKeyEscrow.NONE;

        private Builder(List<Part> parts) {
            this.parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("nothing to protect");
            }
        }

        /**
         * Sets the recipients' keys.
         *
         * @param recipients the keys
         * @return this
         */
        public Builder to(List<? extends RecipientKey> recipients) {
            keys = List.copyOf(recipients);
            return this;
        }

        /**
         * Sets a password agreed before, instead of a generated one.
         *
         * @param agreed the password
         * @return this
         */
        public Builder password(Secret agreed) {
            password = Objects.requireNonNull(agreed, "agreed");
            return this;
        }

        /**
         * Sets the key that signs.
         *
         * @param key the key
         * @return this
         */
        public Builder signer(SigningKey key) {
            signer = Objects.requireNonNull(key, "key");
            return this;
        }

        /**
         * Sets who takes the content key.
         *
         * @param taker the escrow
         * @return this
         */
        public Builder escrow(ContentKeyEscrow taker) {
            escrow = Objects.requireNonNull(taker, "taker");
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         */
        public ProtectionRequest build() {
            return new ProtectionRequest(this);
        }
    }

    @Override
    public String toString() {
        return "ProtectionRequest[parts=" + parts.size() + ", keys=" + keys.size() + "]";
    }
}
