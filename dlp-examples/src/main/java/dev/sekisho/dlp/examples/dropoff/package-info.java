/** A place where recipients fetch what was sent who have nothing installed: an example to start from. */
@NullMarked
package dev.sekisho.dlp.examples.dropoff;

import org.jspecify.annotations.NullMarked;
