/**
 * What tries to leave: a {@link dev.sekisho.dlp.transfer.Transfer} with its actor, its recipients and its parts.
 *
 * <p>These values stand in a package of their own, below every other one, because inspection, policy, protection and
 * quarantine all speak of them; were they in the root package beside {@code Checkpoint}, which uses all of those, the
 * packages would form a cycle.
 */
@NullMarked
package dev.sekisho.dlp.transfer;

import org.jspecify.annotations.NullMarked;
