package dev.sekisho.dlp.examples.cli;

/** What the exit status of a command says. */
final class Exit {
    static final int OK = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int HELD = 3;
    static final int BLOCKED = 4;
    static final int REFUSED = 5;
    static final int UNPROVEN = 6;
    static final int ALTERED = 7;
    static final int INEXACT = 8;
    static final int ASKED = 9;

    private Exit() {}
}
