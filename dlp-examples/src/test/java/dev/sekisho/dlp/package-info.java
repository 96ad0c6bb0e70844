/** What holds for all modules together. */
@NullMarked
package dev.sekisho.dlp;

import org.jspecify.annotations.NullMarked;
