/** How fast policies are read and evaluated, and what a history of ten years takes. */
@NullMarked
package dev.sekisho.dlp.benchmarks.policy;

import org.jspecify.annotations.NullMarked;
