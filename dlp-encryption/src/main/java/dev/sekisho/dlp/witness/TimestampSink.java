package dev.sekisho.dlp.witness;

import dev.sekisho.dlp.audit.CheckpointSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Has checkpoints stamped by an authority, and puts each with its token beside the trail: {@code <size, 16
 * digits>.checkpoint} and {@code <size>.tsr} in the folder {@code timestamps}. The authority keeps a digest only, so
 * this proves when a checkpoint was there, and not that there was no later one.
 */
public final class TimestampSink implements CheckpointSink {
    private static final String CHECKPOINT = ".checkpoint";
    private static final String TOKEN = ".tsr";
    private static final long MAX_BYTES = 1 << 18;

    private final TimestampAuthority authority;
    private final Path folder;
    private final String name;

    /**
     * Stamps checkpoints.
     *
     * @param authority gives the stamps
     * @param name what the authority is called in messages
     * @param trail the folder of the trail
     */
    public TimestampSink(TimestampAuthority authority, String name, Path trail) {
        this.authority = authority;
        this.name = "timestamp " + name;
        this.folder = folder(trail);
    }

    private static Path folder(Path trail) {
        return trail.resolve("timestamps");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean leavesHost() {
        return false;
    }

    @Override
    public void keep(String checkpoint) throws IOException {
        byte[] token = authority.stamp(checkpoint.getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder);
        String size =
                String.format(Locale.ROOT, "%016d", Long.parseLong(checkpoint.split("\n", 3)[1]));
        Path next = folder.resolve(size + ".next");
        Files.write(next, token);
        Files.move(next, folder.resolve(size + TOKEN), StandardCopyOption.ATOMIC_MOVE);
        // the checkpoint comes last: where it is, its token is
        Files.writeString(next, checkpoint, StandardCharsets.UTF_8);
        Files.move(next, folder.resolve(size + CHECKPOINT), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * A checkpoint and when it was there.
     *
     * @param checkpoint the checkpoint
     * @param time when it was stamped
     */
    public record Stamped(String checkpoint, Instant time) {}

    /**
     * Checks all stamps of a trail.
     *
     * @param trail the folder of the trail
     * @param trusted the certificate of the authority or its issuer
     * @return the checkpoints with their times, in the order of their sizes
     * @throws TimestampException when a stamp does not hold, or a checkpoint lacks its own
     * @throws IOException when the folder cannot be read
     */
    public static List<Stamped> verify(Path trail, X509Certificate trusted) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder(trail))) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(trail), "*" + CHECKPOINT)) {
                found.forEach(files::add);
            }
        }
        files.sort(null);
        List<Stamped> stamped = new ArrayList<>();
        for (Path file : files) {
            String size = String.valueOf(file.getFileName()).replace(CHECKPOINT, "");
            try {
                byte[] checkpoint = read(file);
                Instant time = Timestamp.verify(read(file.resolveSibling(size + TOKEN)), checkpoint, trusted);
                stamped.add(new Stamped(new String(checkpoint, StandardCharsets.UTF_8), time));
            } catch (NoSuchFileException e) {
                throw new TimestampException("timestamp-missing", e);
            }
        }
        return stamped;
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new TimestampException("timestamp-malformed", null);
        }
        return Files.readAllBytes(file);
    }
}
