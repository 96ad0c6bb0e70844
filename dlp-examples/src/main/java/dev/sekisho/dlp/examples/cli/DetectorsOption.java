package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.custom.DetectorsException;
import dev.sekisho.dlp.inspect.Detector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            CustomDetectors custom = CustomDetectors.load(file, places);
            refuseTakenIds(file, custom);
            return custom;
        } catch (DetectorsException e) {
            throw new UserException(String.valueOf(e.getMessage()));
        }
    }

    /** No two detectors may have the same id; those of the file are told apart already. */
    private static void refuseTakenIds(Path file, CustomDetectors custom) throws UserException {
        Set<String> own = custom.detectors().stream().map(Detector::id).collect(Collectors.toSet());
        for (Detector.Provider provider : ServiceLoader.load(Detector.Provider.class)) {
            for (Detector detector : provider.detectors()) {
                if (own.contains(detector.id())) {
                    throw new UserException(String.format(
                            "%s: 検知器の id「%s」は使われています / the id '%s' is that of another detector",
                            file.getFileName(), detector.id(), detector.id()));
                }
            }
        }
    }

    static CustomDetectors none() {
        return NONE;
    }
}
