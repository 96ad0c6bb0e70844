/** How many durable records a trail takes, beside a file that is forced for every record. */
@NullMarked
package dev.sekisho.dlp.benchmarks.trail;

import org.jspecify.annotations.NullMarked;
