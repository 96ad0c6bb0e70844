/** A web application whose answers pass the checkpoint, to be copied from. */
@NullMarked
package dev.sekisho.dlp.examples.web;

import org.jspecify.annotations.NullMarked;
