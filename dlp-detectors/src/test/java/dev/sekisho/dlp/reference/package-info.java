/** The examples of DETECTORS.md, compiled and run, so that they stay true. */
@NullMarked
package dev.sekisho.dlp.reference;

import org.jspecify.annotations.NullMarked;
