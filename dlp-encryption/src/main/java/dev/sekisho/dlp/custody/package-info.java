/** Where keys come from: the key pair that seals what is held, and recipients' certificates. */
@NullMarked
package dev.sekisho.dlp.custody;

import org.jspecify.annotations.NullMarked;
