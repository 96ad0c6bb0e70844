package dev.sekisho.dlp.protect;

import java.util.List;

/** Knows recipients' keys, of one kind or several, and says why a known one may not be used. Thread-safe. */
@FunctionalInterface
public interface RecipientKeySource {

    /**
     * The keys of an address.
     *
     * @param address a mail address in any case
     * @return what is known; nothing at all when the address is not known
     */
    FoundKeys find(String address);

    /**
     * What is known for an address.
     *
     * @param keys the keys that can encrypt now, the one to prefer first
     * @param refused why others that are known cannot
     */
    record FoundKeys(List<RecipientKey> keys, List<KeyRefusal> refused) {

        /**
         * Copies the lists.
         *
         * @param keys the keys that can encrypt now
         * @param refused why others cannot
         */
        public FoundKeys {
            keys = List.copyOf(keys);
            refused = List.copyOf(refused);
        }

        @Override
        public String toString() {
            return "FoundKeys[keys=" + keys.size() + ", refused=" + refused + "]";
        }
    }
}
