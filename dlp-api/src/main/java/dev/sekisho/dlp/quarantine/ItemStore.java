package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items in a folder, two sealed files each: the content, written once, and the item, replaced as a whole. Both are on
 * the disk before a method returns.
 */
final class ItemStore {
    private static final String ITEM = "item.sealed";
    private static final String CONTENT = "content.sealed";
    private static final Object THREADS = new Object();

    private final Path dir;
    private final Sealer sealer;

    ItemStore(Path dir, Sealer sealer) throws IOException {
        this.dir = Files.createDirectories(dir);
        this.sealer = sealer;
    }

    /** What is done while no other thread or process reads or changes items. */
    interface Body<T, E extends Exception> {
        T run() throws IOException, GeneralSecurityException, E;
    }

    /** Runs a body alone: file locks hold between processes, the monitor between the threads of this one. */
    <T, E extends Exception> T locked(Body<T, E> body) throws IOException, E {
        synchronized (THREADS) {
            Path file = dir.resolve("lock");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                return body.run();
            } catch (GeneralSecurityException e) {
                throw new IOException("an item cannot be sealed or opened", e);
            }
        }
    }

    void create(HeldItem item, Content content) throws IOException, GeneralSecurityException {
        if (!ours(item.id())) {
            throw new IllegalArgumentException("an id has digits, small letters and hyphens only");
        }
        Path folder = folder(item.id());
        if (Files.exists(folder.resolve(ITEM))) {
            throw new IOException("an item of this id is already held");
        }
        Files.createDirectories(folder);
        writeSealed(folder.resolve(CONTENT), content);
        write(item);
    }

    void write(HeldItem item) throws IOException, GeneralSecurityException {
        byte[] json = ItemCodec.write(item).getBytes(StandardCharsets.UTF_8);
        writeSealed(folder(item.id()).resolve(ITEM), Content.of(json));
    }

    private void writeSealed(Path file, Content plain) throws IOException, GeneralSecurityException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = Channels.newOutputStream(channel);
            sealer.seal(plain, out);
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        force(file.resolveSibling("."));
        force(dir);
    }

    /** Without this a power cut could bring an item back to the state before its release. Windows has no such call. */
    private static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Nullable
    HeldItem read(String id) throws IOException, GeneralSecurityException {
        Path file = folder(id).resolve(ITEM);
        if (!Files.exists(file)) {
            return null;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        sealer.open(Content.of(file), json);
        HeldItem item = ItemCodec.read(json.toString(StandardCharsets.UTF_8));
        if (!item.id().equals(id)) {
            throw new IOException("an item lies in the folder of another");
        }
        return item;
    }

    byte[] content(String id) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        sealer.open(Content.of(folder(id).resolve(CONTENT)), plain);
        return plain.toByteArray();
    }

    List<HeldItem> all() throws IOException, GeneralSecurityException {
        List<HeldItem> items = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(dir, Files::isDirectory)) {
            for (Path folder : folders) {
                HeldItem item = read(String.valueOf(folder.getFileName()));
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /** Ids come from people: only our own alphabet names a folder. */
    private Path folder(String id) {
        return dir.resolve(ours(id) ? id : "none");
    }

    private static boolean ours(String id) {
        return !id.isEmpty()
                && !id.equals("none")
                && id.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }
}
