/** The lines of the README, to be copied from. */
@NullMarked
package dev.sekisho.dlp.examples.quickstart;

import org.jspecify.annotations.NullMarked;
