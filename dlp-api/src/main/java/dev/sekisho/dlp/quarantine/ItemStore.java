package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where items are kept. Thread-safe. */
interface ItemStore {

    /**
     * Runs an act. What it reads by {@link Items#read} no other act changes until this one ends, in whatever thread,
     * process or host; what it writes is durable when this returns, all or nothing.
     */
    <T, E extends Exception> T act(Act<T, E> act) throws IOException, E;

    /** What is done with items. */
    interface Act<T, E extends Exception> {
        T run(Items items) throws IOException, GeneralSecurityException, E;
    }

    /** The items, as one act sees them. */
    interface Items {

        /**
         * Adds an item with its content, unless an open one has the same key.
         *
         * @return whether it was added
         */
        boolean add(HeldItem item, String key, Content content) throws IOException, GeneralSecurityException;

        /** The item, or null; nobody else changes it until the act ends. */
        @Nullable
        HeldItem read(String id) throws IOException, GeneralSecurityException;

        void write(HeldItem item) throws IOException, GeneralSecurityException;

        /** The id of the newest item with a key, an open one first; or null. */
        @Nullable
        String find(String key) throws IOException;

        /** All items as they are now, in no order. */
        HeldItems all() throws IOException, GeneralSecurityException;

        void addContent(HeldItem item, Content content) throws IOException, GeneralSecurityException;

        /** The content that the item names by its digest. */
        byte[] content(HeldItem item) throws IOException, GeneralSecurityException;

        List<Delegation> delegations() throws IOException, GeneralSecurityException;

        void write(Delegation delegation) throws IOException, GeneralSecurityException;
    }
}
