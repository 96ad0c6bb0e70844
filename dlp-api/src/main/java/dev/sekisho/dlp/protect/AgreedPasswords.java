package dev.sekisho.dlp.protect;

import java.util.Optional;

/** Knows passwords that were agreed with partners before, by another way than mail. Thread-safe. */
@FunctionalInterface
public interface AgreedPasswords {
    /** Knows none. */
    AgreedPasswords NONE = address -> Optional.empty();

    /**
     * The password agreed with the partner that an address belongs to.
     *
     * @param address a mail address in any case
     * @return the password that is in force now, or nothing; addresses of the same partner get an equal one
     */
    Optional<Agreed> find(String address);

    /**
     * An agreed password.
     *
     * @param partner whom it was agreed with, for the record: an address or a domain
     * @param password the password
     */
    record Agreed(String partner, Secret password) {
        @Override
        public String toString() {
            return "Agreed";
        }
    }
}
