package dev.sekisho.dlp.protect;

import java.util.Optional;
import java.util.Set;

/** Knows what recipients can open. Thread-safe. */
@FunctionalInterface
public interface RecipientCapabilities {
    /** Knows nothing of anybody. */
    RecipientCapabilities UNKNOWN = address -> Optional.empty();

    /**
     * The forms that a recipient can open.
     *
     * @param address a mail address in any case
     * @return ids of protectors, and {@code link}; nothing when it is not known, which is not the same as an empty set
     */
    Optional<Set<String>> of(String address);
}
