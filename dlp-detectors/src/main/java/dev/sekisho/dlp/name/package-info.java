/**
 * Names of people: kanji, kana, katakana and Latin letters.
 *
 * <p>{@link dev.sekisho.dlp.name.NameLexicon} says what a word can be (surname, given name, place, common word), as a
 * table of hashes. {@link dev.sekisho.dlp.name.NameCandidates} proposes spans in a cluster of kanji and katakana that
 * could be names; {@link dev.sekisho.dlp.name.SpanFeatures} describes a span and its context as hashed features, whose
 * trained weights {@link dev.sekisho.dlp.name.SpanScorer} adds up; and {@link dev.sekisho.dlp.name.SpanDecoder} turns
 * the scores into probabilities over all ways to read the cluster, which become the likelihood. Text without candidates
 * costs a few look-ups.
 *
 * <p>The lexicon is compiled from SudachiDict by {@code LexiconBuilder}, the weights are trained by
 * {@code NameTrainer}, both among the tests of this module, because they share the code that the detector runs.
 *
 * <p>Traps: a surname is also a town, a company, a rice or a disease (熊谷市, 内田洋行, 山田錦, 橋本病); 山田 太郎 and 山田太郎 are the same
 * name, and 髙橋 and 高橋 may be, so {@link dev.sekisho.dlp.name.PersonNames#key} folds them.
 */
@NullMarked
package dev.sekisho.dlp.name;

import org.jspecify.annotations.NullMarked;
