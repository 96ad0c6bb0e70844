/**
 * Keeps the keys of what was sent for a group of custodians, so many of whom together open it: an auditor sees what
 * left years later, one custodian alone does not, and an administrator does not at all.
 *
 * <p>For each record {@code KeyShares} makes a new secret by Shamir's scheme, which encrypts the content keys; each
 * share is encrypted to its custodian's certificate. {@code RecordStore} keeps the records, {@code Custodians} who the
 * custodians are, and by whom and how that was verified; all of it is in the trail as well.
 */
@NullMarked
package dev.sekisho.dlp.escrow;

import org.jspecify.annotations.NullMarked;
