package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.yaml.YamlValue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code words}: a list, or {@code file} with {@code charset} and {@code column}. */
final class WordsReader {
    private static final List<String> CHARSETS = List.of("UTF-8", "CP932");

    private WordsReader() {}

    /** Whether all words could be read; if not, a problem was reported. */
    static boolean read(YamlValue value, Function<String, Path> places, DetectorBuilder to) {
        if (!value.isMap()) {
            to.words(value.strings().stream().filter(w -> !w.isEmpty()).toList());
            return true;
        }
        Map<String, YamlValue> fields = value.fields(List.of("file", "charset", "column"));
        YamlValue file = fields.get("file");
        if (file == null) {
            value.problem("file がありません", "no file");
            return false;
        }
        YamlValue column = fields.get("column");
        Charset charset = charset(fields.get("charset"));
        try {
            Path path = places.apply(file.string());
            if (column == null) {
                to.wordFile(path, charset);
            } else {
                to.wordColumn(path, charset, column.string());
            }
            return true;
        } catch (DefinitionException e) {
            fields.getOrDefault(e.option(), file).problem(e.ja(), e.en(), e.hint());
        } catch (IOException | InvalidPathException e) {
            file.problem("ファイルを読めません: " + file.string(), "the file cannot be read: " + file.string());
        }
        return false;
    }

    private static @Nullable Charset charset(@Nullable YamlValue value) {
        String word = value == null ? null : value.word(CHARSETS);
        if (word == null) {
            return null;
        }
        return word.equals("CP932") ? Charset.forName("windows-31j") : StandardCharsets.UTF_8;
    }
}
