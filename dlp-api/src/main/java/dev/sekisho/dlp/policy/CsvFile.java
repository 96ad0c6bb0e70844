package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file that a person keeps beside a policy: in UTF-8, or in CP932 as Excel writes it in Japan. */
final class CsvFile {
    private static final long MAX_BYTES = 64L << 20;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private CsvFile() {}

    static String text(Path file) throws PolicyException, IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw refused(file, "ファイルが大きすぎます（上限 64 MiB）", "the file is too large (limit 64 MiB)");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        for (Charset charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(bytes.duplicate()).toString();
            } catch (CharacterCodingException e) {
                // the next character set
            }
        }
        throw refused(file, "UTF-8 でも CP932 でもありません", "neither UTF-8 nor CP932");
    }

    /** What to call the file in messages. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static PolicyException refused(Path file, String ja, String en) {
        YamlProblems problems = new YamlProblems();
        problems.add(1, 1, ja, en, null);
        return new PolicyException(name(file), problems);
    }
}
