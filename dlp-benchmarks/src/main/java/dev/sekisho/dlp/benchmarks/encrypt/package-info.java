/** How fast attachments are encrypted, beside libraries and programs that make the same forms. */
@NullMarked
package dev.sekisho.dlp.benchmarks.encrypt;

import org.jspecify.annotations.NullMarked;
