/**
 * Phone and fax numbers of Japan as they are written inside the country.
 *
 * <p>Trap: a bare ten-digit number that begins with 0 is a valid phone number seven times in ten (facts/IDENTIFIERS.md
 * 3), so it needs separators, a label or a column.
 */
@NullMarked
package dev.sekisho.dlp.phone;

import org.jspecify.annotations.NullMarked;
