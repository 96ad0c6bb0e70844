package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Detectors that a user defined in YAML. {@code dlp-detectors/DETECTORS.md} is the reference of the format. Immutable
 * and thread-safe.
 *
 * @param detectors the detectors, allow lists among them, for the builder of a checkpoint
 * @param infoTypes the info types that the file defines, for the reader of a policy
 */
public record CustomDetectors(List<Detector> detectors, Set<InfoType> infoTypes) {
    private static final long MOST_BYTES = 4L << 20;

    /**
     * Copies the lists.
     *
     * @param detectors the detectors
     * @param infoTypes the info types
     */
    public CustomDetectors {
        detectors = List.copyOf(detectors);
        infoTypes = Set.copyOf(infoTypes);
    }

    /**
     * Reads definitions from a file in UTF-8. Files of words that it names are looked for beside it.
     *
     * @param file the file
     * @return the detectors
     * @throws DetectorsException when there are mistakes; nothing is loaded then
     * @throws IOException when the file cannot be read
     */
    public static CustomDetectors load(Path file) throws DetectorsException, IOException {
        return load(file, name -> file.resolveSibling(name));
    }

    /**
     * Reads definitions from a file in UTF-8 that lies elsewhere than the files of words that it names.
     *
     * @param file the file
     * @param places where a file of words lies, by the name that the definitions give it
     * @return the detectors
     * @throws DetectorsException when there are mistakes; nothing is loaded then
     * @throws IOException when the file cannot be read
     */
    public static CustomDetectors load(Path file, Function<String, Path> places)
            throws DetectorsException, IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            throw DetectorsException.of(name, "ファイルが大きすぎます（上限 4 MiB）", "the file is too large (limit 4 MiB)");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return parse(text, name, places);
        } catch (CharacterCodingException e) {
            throw DetectorsException.of(name, "UTF-8 ではありません", "not UTF-8");
        }
    }

    /**
     * Reads definitions from text.
     *
     * @param text the YAML
     * @param name what to call it in messages, such as the name of the file
     * @param folder where files of words are looked for
     * @return the detectors
     * @throws DetectorsException when there are mistakes; nothing is loaded then
     */
    public static CustomDetectors parse(String text, String name, Path folder) throws DetectorsException {
        return parse(text, name, folder::resolve);
    }

    /**
     * Reads definitions from text whose files of words lie in places of their own.
     *
     * @param text the YAML
     * @param name what to call it in messages, such as the name of the file
     * @param places where a file of words lies, by the name that the definitions give it
     * @return the detectors
     * @throws DetectorsException when there are mistakes; nothing is loaded then
     */
    public static CustomDetectors parse(String text, String name, Function<String, Path> places)
            throws DetectorsException {
        Objects.requireNonNull(name, "name");
        return new DetectorsReader(Objects.requireNonNull(places, "places"))
                .read(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    }
}
