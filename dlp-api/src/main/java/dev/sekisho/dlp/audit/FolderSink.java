package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Keeps checkpoints in a folder, each in a file that is written once: {@code <trail>.<size, 16 digits>.checkpoint}. The
 * folder counts as elsewhere when it is on another file system than the trail; whether its operator is another one,
 * only its owner knows.
 */
public final class FolderSink implements CheckpointSink {
    private static final String SUFFIX = ".checkpoint";
    private static final long MAX_BYTES = 1 << 16;

    private final Path folder;
    private final boolean elsewhere;

    /**
     * Keeps checkpoints in a folder.
     *
     * @param folder the folder, which exists
     * @param trail the folder of the trail, or any that is on its file system
     * @throws IOException when one of them cannot be looked at
     */
    public FolderSink(Path folder, Path trail) throws IOException {
        this.folder = folder;
        this.elsewhere = !Files.getFileStore(folder).equals(Files.getFileStore(trail));
    }

    @Override
    public String name() {
        return "folder " + folder;
    }

    @Override
    public boolean leavesHost() {
        return elsewhere;
    }

    @Override
    public void keep(String checkpoint) throws IOException {
        TreeHead head = TreeHead.parse(checkpoint);
        String name = String.format(Locale.ROOT, "%s.%016d%s", plain(head.origin()), head.size(), SUFFIX);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(file, checkpoint);
        } else if (!Files.readString(file, StandardCharsets.UTF_8).equals(checkpoint)) {
            throw new TrailException("another-checkpoint-of-this-size");
        }
    }

    /** The name of a trail as a part of the name of a file. */
    private static String plain(String origin) {
        StringBuilder name = new StringBuilder(origin);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean keeps = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            name.setCharAt(i, keeps || c == '.' || c == '-' ? c : '_');
        }
        return name.toString();
    }

    /** A file that a crash left half written would stand in the way of the whole one. */
    private static void write(Path file, String checkpoint) throws IOException {
        Path next = file.resolveSibling(UUID.randomUUID() + ".next");
        try {
            try (FileChannel channel =
                    FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(checkpoint);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /**
     * The checkpoints of a trail that a folder keeps, of whatever sink wrote them. Those of other trails are left out,
     * by the key that signed them.
     *
     * @param folder the folder
     * @param verifierKey the writer's public key
     * @return the checkpoints
     * @throws IOException when the folder cannot be read
     */
    public static List<String> kept(Path folder, String verifierKey) throws IOException {
        List<String> kept = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String note = Files.size(file) > MAX_BYTES ? "" : Files.readString(file, StandardCharsets.UTF_8);
                try {
                    TreeHead.parse(SignedNote.open(note, verifierKey));
                    kept.add(note);
                } catch (TrailException e) {
                    // of another trail, or nobody's: it proves nothing about this one
                }
            }
        }
        return kept;
    }
}
