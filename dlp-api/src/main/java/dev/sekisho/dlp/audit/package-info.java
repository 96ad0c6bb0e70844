/**
 * The trail: an append-only record of every decision, delivery and approval that shows when it was tampered with.
 *
 * <p>A record is encrypted and appended to a segment file; the same encrypted bytes are a leaf of a Merkle tree (RFC
 * 6962, section 2.1), and the head of the tree is signed as a C2SP checkpoint (a signed note, Ed25519), which a
 * stranger's verifier reads. Because the leaf is the encrypted record itself, the tree can be verified without any key
 * that opens a record, and destroying such a key breaks no proof.
 *
 * <p>{@link dev.sekisho.dlp.audit.AuditTrail#append} returns once the record is forced to the disk: durable before
 * visible. One thread writes; what waits in its queue shares one force.
 *
 * <p>Whoever holds the signing key and every checkpoint can rewrite the whole trail. Completeness is therefore proven
 * only against a checkpoint that was kept elsewhere ({@link dev.sekisho.dlp.audit.TrailVerifier}).
 */
@NullMarked
package dev.sekisho.dlp.audit;

import org.jspecify.annotations.NullMarked;
