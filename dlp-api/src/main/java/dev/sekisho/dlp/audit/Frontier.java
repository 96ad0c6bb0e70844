package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of the tree at the beginning of a segment, in the file {@code frontier}: with it a trail is opened
 * without reading the segments before. The file is not signed and proves nothing by itself: it holds only when the tree
 * that grows from it passes through the signed root, and no other edge does.
 */
final class Frontier {
    static final String FILE = "frontier";
    private static final String KIND = "sekisho frontier";
    private static final int MAX_BYTES = 1 << 13;

    private Frontier() {}

    /** The tree of the file, which nothing vouches for yet, or null when there is no such file or it holds no tree. */
    static @Nullable MerkleTree read(Path dir) throws IOException {
        Path file = dir.resolve(FILE);
        try {
            return Files.size(file) > MAX_BYTES
                    ? null
                    : parse(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1));
        } catch (NoSuchFileException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Reads the lines back.
     *
     * @throws IllegalArgumentException when they hold no tree
     */
    private static MerkleTree parse(String[] lines) {
        if (lines.length < 3 || !lines[0].equals(KIND) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("no frontier");
        }
        List<byte[]> edge = new ArrayList<>();
        for (int i = 2; i < lines.length - 1; i++) {
            edge.add(Base64.getDecoder().decode(lines[i]));
        }
        return MerkleTree.of(Long.parseLong(lines[1]), edge);
    }

    static void store(Path dir, MerkleTree tree) throws IOException {
        StringBuilder text = new StringBuilder(KIND).append('\n').append(tree.size());
        tree.edge().forEach(hash -> text.append('\n').append(Base64.getEncoder().encodeToString(hash)));
        WholeFile.replace(dir.resolve(FILE), text.append('\n').toString());
    }
}
