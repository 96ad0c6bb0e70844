/**
 * Archives: ZIP, tar, gzip, bzip2 and OLE2 storages, walked entry by entry. Every entry becomes a child with its name,
 * also the one that cannot be opened. Nothing is ever written under an entry's name, so that a name can do no harm.
 */
@NullMarked
package dev.sekisho.dlp.extract.archive;

import org.jspecify.annotations.NullMarked;
