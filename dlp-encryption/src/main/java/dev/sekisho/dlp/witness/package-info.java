/**
 * Takes checkpoints of the trail off the host: to a witness over HTTP, and to a timestamp authority (RFC 3161), which
 * says when a checkpoint was there.
 */
@NullMarked
package dev.sekisho.dlp.witness;

import org.jspecify.annotations.NullMarked;
