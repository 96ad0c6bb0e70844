/**
 * What was moved, remembered: people, transfers and bytes by actor, recipient, data owner and channel, over windows of
 * a day to ten years.
 *
 * <p>Everything is a number or a sketch. People come as keyed fingerprints and stay only as sketches; names of actors
 * and recipients stay only as keyed hashes.
 */
@NullMarked
package dev.sekisho.dlp.history;

import org.jspecify.annotations.NullMarked;
