package dev.sekisho.dlp.name;

/** Takes where a name begins and ends. */
@FunctionalInterface
interface NameTaker {
    void name(int start, int end);
}
