/**
 * How what decides is changed: policy, directory, lists and keys, by two people and with a history.
 *
 * <p>A person {@linkplain dev.sekisho.dlp.change.Changes#propose proposes} a new version of a file, another one
 * {@linkplain dev.sekisho.dlp.change.Changes#review reviews} it, and then it is
 * {@linkplain dev.sekisho.dlp.change.Changes#activate activated}. Going back to an earlier version is a proposal like
 * any other. What is wrong with a version (a mistake, a test of the policy that fails, a rule that can never match)
 * keeps it from being proposed and from being activated.
 *
 * <p>Every step is in the trail with the digest of the version, and the proposal with the differences to the version
 * that was active. The trail is what counts: the state is read from it, and a file that no longer has the digest that
 * the trail says is refused. The folder is for people and holds, for each file and version, the text
 * ({@code policy.yaml/v0003/policy.yaml}), what it changes ({@code difference.txt}) and who did what
 * ({@code about.txt}).
 */
@NullMarked
package dev.sekisho.dlp.change;

import org.jspecify.annotations.NullMarked;
