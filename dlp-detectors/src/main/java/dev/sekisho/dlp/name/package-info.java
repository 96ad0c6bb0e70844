/**
 * Names of people: kanji, kana, katakana and Latin letters.
 *
 * <p>{@link dev.sekisho.dlp.name.NameLexicon} says what a word can be (surname, given name, place, common word), as a
 * table of hashes. {@link dev.sekisho.dlp.name.NameCandidates} proposes spans in a cluster of kanji and katakana that
 * could be names; {@link dev.sekisho.dlp.name.SpanFeatures} describes a span and its context as hashed features, whose
 * trained weights {@link dev.sekisho.dlp.name.SpanScorer} adds up; and {@link dev.sekisho.dlp.name.SpanDecoder} turns
 * the scores into probabilities over all ways to read the cluster, which become the likelihood.
 *
 * <p>Most text costs little: {@link dev.sekisho.dlp.name.ClusterFilter} tells by a few look-ups that the model would
 * find nothing in most clusters, {@link dev.sekisho.dlp.name.ClusterReview} by some more that it would not in most of
 * the rest where they stand in sentences (both remember what the letters of a cluster count for, as the same words come
 * again and again), and the model leaves a candidate as soon as what it is built of, its letters or the characters
 * beside it make it hopeless. Only for the few that are left, {@link dev.sekisho.dlp.name.ClassFeatures} asks how the
 * words in, beside and around it are used ({@link dev.sekisho.dlp.name.WordClasses}: after a word used like 首相 comes a
 * name, whether or not the training texts had that word) and whether its letters look like a name's
 * ({@link dev.sekisho.dlp.name.WordShapes}).
 *
 * <p>All tables are made among the tests of this module, because that code shares the detector's. In this order:
 *
 * <ul>
 *   <li>{@code names.lex} by {@code LexiconBuilder} from SudachiDict;
 *   <li>{@code names.shapes} by {@code WordShapeBuilder} from SudachiDict;
 *   <li>{@code names.classes} by {@code WordClassBuilder} from chiVe's vectors and SudachiDict;
 *   <li>{@code names.weights} by {@code NameTrainer} from annotated texts, the sentences and annotations of
 *       {@code src/data/names} and texts without annotations;
 *   <li>{@code names.filter} and {@code names.review} by {@code ClusterFilterTrainer} from what the model answers on
 *       annotated texts and on those without annotations.
 * </ul>
 *
 * <p>Traps: a surname is also a town, a company, a rice or a disease (熊谷市, 内田洋行, 山田錦, 橋本病); 山田 太郎 and 山田太郎 are the same
 * name, and 髙橋 and 高橋 may be, so the lexicon is asked with variants folded
 * ({@link dev.sekisho.dlp.name.NameChars#fold}).
 */
@NullMarked
package dev.sekisho.dlp.name;

import org.jspecify.annotations.NullMarked;
