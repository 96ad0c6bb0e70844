/**
 * JSON in one form for one value, for records that are hashed. Not exported: an application has a JSON library of its
 * own choice.
 */
@NullMarked
package dev.sekisho.dlp.json;

import org.jspecify.annotations.NullMarked;
