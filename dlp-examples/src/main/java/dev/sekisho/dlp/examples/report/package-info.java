/** Pages for people, which the commands and the replays share. */
@NullMarked
package dev.sekisho.dlp.examples.report;

import org.jspecify.annotations.NullMarked;
