/**
 * The one way in which Sekisho reads YAML that people write: policies and the definitions of detectors.
 *
 * <p>{@link dev.sekisho.dlp.yaml.YamlText} reads a text with bounds on size and depth and without aliases;
 * {@link dev.sekisho.dlp.yaml.YamlValue} gives typed values that know their places;
 * {@link dev.sekisho.dlp.yaml.YamlProblems} gathers every mistake with line, column and hint in Japanese and English.
 * Made for Sekisho's own modules; applications use the classes that read something by it.
 */
@NullMarked
package dev.sekisho.dlp.yaml;

import org.jspecify.annotations.NullMarked;
