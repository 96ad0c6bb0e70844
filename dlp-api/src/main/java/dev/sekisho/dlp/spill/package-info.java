/**
 * Bytes that have to be kept for a while during an inspection: unpacked children, shared strings.
 *
 * <p>A {@link dev.sekisho.dlp.spill.Spill} is written once and read as often as needed, from any place. It stays in
 * memory while it is small; what is larger goes to a temporary file, encrypted with AES-256-GCM in chunks under a key
 * that only this process holds and only for this spill. The file is readable by its owner alone and, where the system
 * allows it, has no name any more from the moment it is opened, so that a killed process leaves nothing behind.
 */
@NullMarked
package dev.sekisho.dlp.spill;

import org.jspecify.annotations.NullMarked;
