/**
 * Where a transfer waits for another person's approval.
 *
 * <p>An item is stored sealed. Four eyes are in the code: the sender, under whatever name, neither approves nor counts
 * twice. An approval is bound to the digest of the content and is in the trail before it counts; a release is in the
 * trail before anything leaves, and happens once. An item that expires can no longer be released.
 */
@NullMarked
package dev.sekisho.dlp.quarantine;

import org.jspecify.annotations.NullMarked;
