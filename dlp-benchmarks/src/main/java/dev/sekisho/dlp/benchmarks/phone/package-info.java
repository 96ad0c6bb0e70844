/** Makes the table of area codes of the phone detector from libphonenumber. */
@NullMarked
package dev.sekisho.dlp.benchmarks.phone;

import org.jspecify.annotations.NullMarked;
