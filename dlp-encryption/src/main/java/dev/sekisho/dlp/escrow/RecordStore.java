package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Records, a file each, named by the digest of what was sent and the generation of its custodians. A file is written
 * once, is on the disk before it has its name, and goes only when the record of a later generation is there.
 */
final class RecordStore {
    private static final String ENDING = ".escrow";
    private static final long MAX_BYTES = 1 << 20;

    private final Path dir;

    RecordStore(Path dir) throws IOException {
        this.dir = Files.createDirectories(dir);
    }

    void write(EscrowRecord record) throws IOException, EscrowException {
        Path file = file(record.header().sha256(), record.header().generation());
        if (Files.exists(file)) {
            throw new EscrowException("already-escrowed");
        }
        DurableFile.write(dir, file, ByteBuffer.wrap(record.encoded()));
    }

    /** The record of the latest generation, or null. */
    @Nullable
    EscrowRecord read(String sha256) throws IOException, EscrowException {
        NavigableMap<Integer, Path> files = generations(sha256);
        if (files.isEmpty()) {
            return null;
        }
        Path file = files.lastEntry().getValue();
        if (Files.size(file) > MAX_BYTES) {
            throw new EscrowException("record-malformed");
        }
        EscrowRecord record = EscrowRecord.decode(Files.readAllBytes(file));
        if (!record.header().sha256().equals(sha256)) {
            throw new EscrowException("record-malformed");
        }
        return record;
    }

    /** Takes the records of earlier generations away, so that their custodians open nothing any more. */
    void forgetBefore(String sha256, int generation) throws IOException {
        for (Path old : generations(sha256).headMap(generation).values()) {
            Files.delete(old);
        }
        DurableFile.force(folder(sha256));
    }

    /** The digests of all records. */
    List<String> digests() throws IOException {
        List<String> digests = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(dir, Files::isDirectory)) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                    files.forEach(file -> digests.add(digest(file)));
                }
            }
        }
        return digests.stream().distinct().sorted().toList();
    }

    private static String digest(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    private NavigableMap<Integer, Path> generations(String sha256) throws IOException {
        NavigableMap<Integer, Path> files = new TreeMap<>();
        if (!isDigest(sha256) || !Files.isDirectory(folder(sha256))) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(sha256), sha256 + ".*" + ENDING)) {
            for (Path file : found) {
                String name = String.valueOf(file.getFileName());
                String number = name.substring(sha256.length() + 1, name.length() - ENDING.length());
                if (!number.isEmpty() && number.length() < 9 && number.chars().allMatch(Character::isDigit)) {
                    files.put(Integer.parseInt(number), file);
                }
            }
        }
        return files;
    }

    private Path folder(String sha256) {
        return dir.resolve(sha256.substring(0, 2));
    }

    private Path file(String sha256, int generation) {
        return folder(sha256).resolve(sha256 + "." + generation + ENDING);
    }

    /** Digests come from people: only digests name a file. */
    private static boolean isDigest(String sha256) {
        return sha256.length() == 64
                && sha256.getBytes(StandardCharsets.UTF_8).length == 64
                && sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
