/** What protectors share: generated passwords and safe file names. Each format is a package below this one. */
@NullMarked
package dev.sekisho.dlp.encrypt;

import org.jspecify.annotations.NullMarked;
