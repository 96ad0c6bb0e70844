package dev.sekisho.dlp.quarantine;

import java.util.List;

/**
 * What a quarantine holds.
 *
 * @param items the items, the oldest first
 * @param unreadable the ids of those that are damaged or were tampered with, in order; they hide none of the others
 */
public record HeldItems(List<HeldItem> items, List<String> unreadable) {

    /**
     * Copies both lists.
     *
     * @param items the items
     * @param unreadable the ids of those that cannot be read
     */
    public HeldItems {
        items = List.copyOf(items);
        unreadable = List.copyOf(unreadable);
    }
}
