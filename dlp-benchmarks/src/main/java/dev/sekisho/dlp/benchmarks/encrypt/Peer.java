package dev.sekisho.dlp.benchmarks.encrypt;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** One way to turn a file into an encrypted one: ours, a library's or a program's. */
interface Peer {

    /** What it is called in a report. */
    String name();

    /**
     * Encrypts once.
     *
     * @param plain the file
     * @param encrypted the file to write, which may exist
     * @return the seconds it took on a processor: of the thread, or of the whole other process
     */
    double encrypt(Path plain, Path encrypted) throws IOException, GeneralSecurityException;
}
