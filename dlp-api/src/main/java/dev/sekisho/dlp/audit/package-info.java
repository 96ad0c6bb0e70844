/**
 * The trail: an append-only record of every decision, delivery and approval that shows when it was tampered with.
 *
 * <p>A record is encrypted and appended to a segment file; the same encrypted bytes are a leaf of a Merkle tree (RFC
 * 6962, section 2.1), and the head of the tree is signed as a C2SP checkpoint (a signed note, Ed25519), which a
 * stranger's verifier reads. Because the leaf is the encrypted record itself, the tree can be verified without any key
 * that opens a record, and destroying such a key breaks no proof.
 *
 * <p>{@link dev.sekisho.dlp.audit.AuditTrail#append} returns once the record is forced to the disk: durable before
 * visible. One thread writes; what waits in its queue is written in one piece and shares one force. A checkpoint is
 * signed when no record came for ten milliseconds, at least four times a second, when one is asked for, and at the end;
 * after a crash the records behind the last one are taken up by the next.
 *
 * <p>A segment is a file {@code <number of its first record, 16 digits>.seg} of frames: length (4 bytes, big-endian),
 * CRC32C of the stored record (4 bytes), the stored record. A length of 0 ends it; what follows is preallocated space.
 * A stored record is
 *
 * <pre>
 * 1 byte   1, or 2 when a side file goes with the record
 * 32 bytes the SHA-256 of the side file, if one does
 * 32 bytes a commitment to the key of this record
 * 12 bytes nonce: 8 random ones of the cipher that was used, and a count
 * the rest AES-256-GCM over JSON, bound to the number of the record (8 bytes) and to what stands before the nonce
 * </pre>
 *
 * <p>When a segment begins, the right edge of the tree over all records before it is stored in the file
 * {@code frontier}, and a trail is opened by reading on from there. The file proves nothing by itself: the tree that
 * grows from it must pass through the signed root, otherwise all is read, and what then disagrees is refused. Opening a
 * trail therefore finds what was changed, cut or lost since the last segment began. What was changed before that is
 * found by the verifier, which reads everything; the trail goes on over the records as they were signed, so that no
 * later signature covers the change.
 *
 * <p>Every segment but the last has an index, {@code <number of its first record, 16 digits>.idx}, encrypted: of each
 * record the kind, the length, and keyed hashes of who and which transfer, in blocks; and a head with the times, kinds
 * and SHA-256 of each block. The record with which the next segment begins, of the kind {@code trail-index}, has the
 * SHA-256 of the head. A search ({@link dev.sekisho.dlp.audit.RecordFilter}) therefore reads what it looks for, and a
 * few bytes of each segment:
 *
 * <ul>
 *   <li>Whoever changes, replaces or deletes an index hides nothing, even with all keys: it is not the recorded one any
 *       more, and the records are read instead. Neither does whoever announces another index later: only the first
 *       record of the next segment counts.
 *   <li>Whoever has the keys and rewrites that record deceives a search, as he does by rewriting any record. The tree
 *       then is another one, which the verifier finds.
 *   <li>Whoever has the keys and makes the writer record a false index when a segment ends leaves the tree as it should
 *       be. {@link dev.sekisho.dlp.audit.TrailIndexes}, which reads everything, finds that.
 *   <li>An index is derived: the verifier reads none, and one that is missing is made again from the records. Where a
 *       record was erased the block that knew it is emptied, and its other records are read each time.
 * </ul>
 *
 * <p>Each record has a key of its own, derived from one seed. It can be destroyed without the others
 * ({@link dev.sekisho.dlp.audit.TrailErasure}), and be given to a stranger with the record and its proof
 * ({@link dev.sekisho.dlp.audit.TrailBundle}). The keys that read are apart from the key that signs: an auditor has a
 * {@link dev.sekisho.dlp.audit.ReadingKey} and keeps checkpoints, and can neither append nor sign.
 *
 * <p>A side file holds what is too large for a record, such as the fingerprints of four million people. It lies in the
 * folder {@code side} under the name of its digest, which the tree covers because the leaf has it.
 *
 * <p>Whoever holds the signing key and every checkpoint can rewrite the whole trail. Completeness is therefore proven
 * only against a checkpoint that was kept elsewhere ({@link dev.sekisho.dlp.audit.TrailVerifier}).
 */
@NullMarked
package dev.sekisho.dlp.audit;

import org.jspecify.annotations.NullMarked;
