package dev.sekisho.dlp.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where in a batch a segment begins.
 *
 * @param place the place of its first record in the batch
 * @param tree the tree over all records before it
 * @param index the index of the segment before, or null when it has none
 */
record SegmentStart(int place, MerkleTree tree, @Nullable SegmentIndex index) {}
