/** How long a decision on a large list takes, beside a good parser that only reads it. */
@NullMarked
package dev.sekisho.dlp.benchmarks.table;

import org.jspecify.annotations.NullMarked;
