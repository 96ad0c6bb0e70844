package dev.sekisho.dlp.inspect;

import java.util.Objects;

/**
 * A mailbox of a mail's headers. {@link #toString()} leaves both out.
 *
 * @param name the decoded display name, or an empty string
 * @param address the address, as written
 */
public record Mailbox(String name, String address) {

    /**
     * Checks that nothing is null.
     *
     * @param name the display name
     * @param address the address
     */
    public Mailbox {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Mailbox";
    }
}
