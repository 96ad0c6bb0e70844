package dev.sekisho.dlp.examples.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tells of a file that a person named and that is none, before anything is done. */
final class InputFiles {
    private InputFiles() {}

    /** The same file, when it can be read once; a pipe can. */
    static Path readable(Path file) throws NoSuchFileException, UserException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UserException("フォルダではなくファイルを指定してください / a folder, not a file: " + file);
        }
        if (!Files.isReadable(file)) {
            throw new UserException("読む権限がありません / no leave to read: " + file);
        }
        return file;
    }

    /** The same file, when it can be read again and again. */
    static Path needed(Path file) throws NoSuchFileException, UserException {
        if (!Files.isRegularFile(readable(file))) {
            throw new UserException("パイプではなくファイルを指定してください / not a file that can be read twice: " + file);
        }
        return file;
    }
}
