/**
 * The command line: one class a command. Each builds on the public API only and shows how an application would call it.
 */
@NullMarked
package dev.sekisho.dlp.examples.cli;

import org.jspecify.annotations.NullMarked;
