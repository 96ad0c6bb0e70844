package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.custom.DetectorsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --detectors}: detectors that a user defined. */
final class DetectorsOption {
    private static final CustomDetectors NONE = new CustomDetectors(List.of(), Set.of());

    @Option(
            names = "--detectors",
            paramLabel = "D.yaml",
            description = "利用者が定義した検知器 / detectors that you defined (see DETECTORS.md)")
    private @Nullable Path file;

    /** The detectors of the file; none when none was named. */
    CustomDetectors load() throws IOException, UserException {
        return file == null ? NONE : load(file);
    }

    /** The detectors of the file; where none was named, those of the home, if it has any. */
    CustomDetectors load(Home home) throws IOException, UserException {
        return file == null ? home.detectors() : load(file);
    }

    static CustomDetectors load(Path file) throws IOException, UserException {
        return load(file, name -> file.resolveSibling(name));
    }

    /** The detectors of a file whose files of words lie elsewhere. */
    static CustomDetectors load(Path file, Function<String, Path> places) throws IOException, UserException {
        InputFiles.needed(file);
        try {
            return CustomDetectors.load(file, places);
        } catch (DetectorsException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    static CustomDetectors none() {
        return NONE;
    }
}
