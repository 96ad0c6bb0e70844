/**
 * The checkpoint: what an application calls.
 *
 * <p>A {@link dev.sekisho.dlp.transfer.Transfer} is {@linkplain dev.sekisho.dlp.Checkpoint#submit submitted} to a
 * {@link dev.sekisho.dlp.Checkpoint}, which inspects it, asks the policy, does what the decision says, and remembers
 * it. The {@link dev.sekisho.dlp.Outcome} is what may leave, as a list of mails or files; whoever sends them confirms
 * each one.
 *
 * <p>Transfers, inspections and decisions have packages of their own below this one: they are spoken of by policy,
 * protection and quarantine, which this package uses, and packages form no cycles here.
 */
@NullMarked
package dev.sekisho.dlp;

import org.jspecify.annotations.NullMarked;
