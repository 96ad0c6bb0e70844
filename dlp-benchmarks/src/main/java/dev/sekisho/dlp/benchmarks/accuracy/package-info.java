/**
 * How right the findings are: the table of bars and the calibration of the likelihoods.
 *
 * <p>{@link dev.sekisho.dlp.benchmarks.accuracy.AccuracyReport} reads evaluation sets ({@code EvaluationSet}: a
 * document with its marked spans a line), lets the inspector answer each document ({@code Answers}), and measures:
 * {@code Scorer} counts strict and overlapping agreement, {@code FalseFindings} what was found where there is nothing,
 * {@code PeopleCount} the people, {@code Calibration} how often each likelihood is right. The rules are those of the
 * scorer of the evaluation sets, {@code score.py}, and a test holds them to its figures. {@code Bars} sets the measures
 * beside floor and goal; {@code ReportText} and {@code ReportHtml} print them, without any text of the documents.
 *
 * <p>What is scored on sets that a model was trained on is marked; {@code CrossValidation} gives the figure of models
 * that had not seen the document.
 */
@NullMarked
package dev.sekisho.dlp.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
