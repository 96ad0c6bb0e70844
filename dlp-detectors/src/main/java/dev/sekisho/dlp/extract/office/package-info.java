/**
 * What office packages hold beside their text and cells: properties, names, lists to choose from, alternative texts,
 * field codes, authors, the targets of links. It is read from the XML itself, so that what no library knows is not
 * lost.
 */
@NullMarked
package dev.sekisho.dlp.extract.office;

import org.jspecify.annotations.NullMarked;
