package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.TrailException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says in both languages why a command failed. Never a stack trace or a message of a library: they may carry what is
 * being inspected. A path is what a person named.
 */
final class Failures {
    private Failures() {}

    /** Prints it, and gives the exit status. */
    static int explain(Exception e) {
        boolean known = isKnown(e);
        System.err.println(known ? e.getMessage() : words(e));
        if (System.getenv("SEKISHO_DEBUG") != null) {
            e.printStackTrace();
        }
        boolean usage = known || e instanceof NoSuchFileException || e instanceof AccessDeniedException;
        return usage ? Exit.USAGE : Exit.INTERNAL;
    }

    private static boolean isKnown(Exception e) {
        return e instanceof UserException || e instanceof PlaceException;
    }

    private static String words(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return "ファイルがありません / no such file: " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "権限がありません / no leave to read or write: " + denied.getFile();
        }
        if (e instanceof TrailException trail) {
            return "証跡か、その鍵が使えません / the trail or its key cannot be used (" + trail.getMessage() + ")";
        }
        String kind = e instanceof IOException ? "入出力エラー / input or output failed" : "内部エラー / internal error";
        String where = e instanceof FileSystemException file && file.getFile() != null ? ": " + file.getFile() : "";
        return kind + " (" + e.getClass().getSimpleName() + ")" + where;
    }
}
