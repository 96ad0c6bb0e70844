package dev.sekisho.dlp.examples.cli;

import java.util.Locale;

/** The language of a report. */
enum Language {
    JA,
    EN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
