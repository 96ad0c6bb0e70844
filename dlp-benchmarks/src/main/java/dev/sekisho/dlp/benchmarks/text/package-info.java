/** How fast text is inspected, beside what people would otherwise use. */
@NullMarked
package dev.sekisho.dlp.benchmarks.text;

import org.jspecify.annotations.NullMarked;
