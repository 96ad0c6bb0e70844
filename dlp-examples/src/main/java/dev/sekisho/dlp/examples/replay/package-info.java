/**
 * Leaks that happened, replayed with made-up people: the list is generated, put into a mail, and taken through the
 * checkpoint.
 *
 * <p>The lists are as lists are: the same person twice, two people of one name, blank rows, subtotals, a second sheet.
 * Whoever counts rows counts wrong.
 */
@NullMarked
package dev.sekisho.dlp.examples.replay;

import org.jspecify.annotations.NullMarked;
