/** How long a mail takes through the checkpoint, and what the parts of the way cost. */
@NullMarked
package dev.sekisho.dlp.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
