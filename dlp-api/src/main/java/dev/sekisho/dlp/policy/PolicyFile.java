package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a policy in a file: UTF-8 and nothing else, and not more of it than people read. */
final class PolicyFile {
    private static final long MAX_BYTES = 4L << 20;

    private PolicyFile() {}

    static String read(Path file) throws PolicyException, IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw refused(file, "ファイルが大きすぎます（上限 4 MiB）", "the file is too large (limit 4 MiB)");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw refused(file, "UTF-8 ではありません", "not UTF-8");
        }
    }

    private static PolicyException refused(Path file, String ja, String en) {
        YamlProblems problems = new YamlProblems();
        problems.add(1, 1, ja, en, null);
        return new PolicyException(String.valueOf(file.getFileName()), problems);
    }
}
