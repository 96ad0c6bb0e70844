/**
 * Street addresses and postal codes of Japan.
 *
 * <p>An address is a head (prefecture, district, municipality, ward), a town, numbers, and a building with its room.
 * {@link dev.sekisho.dlp.address.Gazetteer} knows the heads and towns and the assigned postal codes, from one resource
 * of half a megabyte that {@code src/data/address/build.py} makes; towns are kept as hashes, as all that is ever asked
 * is whether the text at hand is one. {@link dev.sekisho.dlp.address.AddressParser} reads forwards from a place that
 * looks like a start and never looks further than a few hundred characters.
 * {@link dev.sekisho.dlp.address.StreetAddressDetector} finds such places in running text, lines and cells,
 * {@link dev.sekisho.dlp.address.PostalCodeDetector} the codes, and {@link dev.sekisho.dlp.address.Addresses} answers
 * what tables and people ask: is this cell an address, are these two the same.
 *
 * <p>Traps: a municipality alone is not an address. 東京都府中市 holds 京都府, 江東区 holds 東区. 三番町 is a name and 三番 a number. A
 * number after a place is more often a count, a date or a score than an address. ー is a letter in a building's name and
 * a hyphen between digits.
 */
@NullMarked
package dev.sekisho.dlp.address;

import org.jspecify.annotations.NullMarked;
