/**
 * Who is the same person under another account name: what four eyes rest on, for held transfers and for changes of the
 * policy alike. An application says who people are by its directory; what keeps people apart asks here.
 */
@NullMarked
package dev.sekisho.dlp.account;

import org.jspecify.annotations.NullMarked;
