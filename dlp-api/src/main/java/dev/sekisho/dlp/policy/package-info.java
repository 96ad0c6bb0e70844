/**
 * What may leave: a policy that a security officer reads, and the decision it gives.
 *
 * <p>A policy is read from YAML, checked whole, and compiled. Evaluating it is pure: the same
 * {@link dev.sekisho.dlp.policy.Facts} give the same {@link dev.sekisho.dlp.policy.Decision}, so that a decision in the
 * trail can be replayed. Whatever is not known counts as a match for a rule that restricts.
 */
@NullMarked
package dev.sekisho.dlp.policy;

import org.jspecify.annotations.NullMarked;
