package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.transfer.Content;
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
 * Items in a folder: for each one a folder with its contents, written once each, and the item, replaced as a whole. All
 * are on the disk before a method returns. One act is done after the other.
 */
final class FolderStore implements ItemStore, ItemStore.Items {
    private static final String ITEM = "item.sealed";
    private static final String KEYS = ".keys";
    private static final String DELEGATIONS = ".delegations";
    private static final Object THREADS = new Object();

    private final Path dir;
    private final Vault vault;

    FolderStore(Path dir, Vault vault) throws IOException {
        this.dir = Files.createDirectories(dir);
        this.vault = vault;
        Files.createDirectories(dir.resolve(KEYS));
        Files.createDirectories(dir.resolve(DELEGATIONS));
    }

    /** File locks hold between processes, the monitor between the threads of this one. */
    @Override
    public <T, E extends Exception> T act(Act<T, E> act) throws IOException, E {
        synchronized (THREADS) {
            Path file = dir.resolve("lock");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                return act.run(this);
            } catch (GeneralSecurityException e) {
                throw new IOException("an item cannot be sealed or opened", e);
            }
        }
    }

    @Override
    public boolean add(HeldItem item, String key, Content content) throws IOException, GeneralSecurityException {
        if (!ours(item.id())) {
            throw new IllegalArgumentException("an id has digits, small letters and hyphens only");
        }
        String same = find(key);
        HeldItem other = same == null ? null : read(same);
        if (other != null && other.state().open()) {
            return false;
        }
        if (Files.exists(folder(item.id()).resolve(ITEM))) {
            throw new IOException("an item of this id is already held");
        }
        Files.createDirectories(folder(item.id()));
        addContent(item, content);
        // before the item: a key without an item finds nothing, an item without a key could be held twice
        replace(dir.resolve(KEYS).resolve(key), out -> out.write(item.id().getBytes(StandardCharsets.US_ASCII)));
        write(item);
        return true;
    }

    @Override
    public void write(HeldItem item) throws IOException, GeneralSecurityException {
        byte[] sealed = vault.seal(item);
        replace(folder(item.id()).resolve(ITEM), out -> out.write(sealed));
    }

    @Override
    public void addContent(HeldItem item, Content content) throws IOException, GeneralSecurityException {
        replace(contentFile(item), out -> vault.sealer().seal(content, out));
    }

    @Override
    public byte[] content(HeldItem item) throws IOException, GeneralSecurityException {
        return vault.open(Content.of(contentFile(item)));
    }

    private Path contentFile(HeldItem item) {
        return folder(item.id()).resolve(item.contentDigest() + ".sealed");
    }

    @Override
    public @Nullable String find(String key) throws IOException {
        Path file = dir.resolve(KEYS).resolve(key);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : null;
    }

    @Override
    public @Nullable HeldItem read(String id) throws IOException, GeneralSecurityException {
        Path file = folder(id).resolve(ITEM);
        return Files.exists(file) ? vault.item(id, Content.of(file)) : null;
    }

    @Override
    public HeldItems all() throws IOException, GeneralSecurityException {
        List<HeldItem> items = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(dir, Files::isDirectory)) {
            for (Path folder : folders) {
                String id = String.valueOf(folder.getFileName());
                try {
                    HeldItem item = ours(id) ? read(id) : null;
                    if (item != null) {
                        items.add(item);
                    }
                } catch (UnreadableItemException e) {
                    unreadable.add(e.id());
                }
            }
        }
        return new HeldItems(items, unreadable);
    }

    @Override
    public List<Delegation> delegations() throws IOException, GeneralSecurityException {
        List<Delegation> delegations = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(dir.resolve(DELEGATIONS), "*.sealed")) {
            for (Path file : files) {
                delegations.add(vault.delegation(Content.of(file)));
            }
        }
        return delegations;
    }

    @Override
    public void write(Delegation delegation) throws IOException, GeneralSecurityException {
        byte[] sealed = vault.seal(delegation);
        replace(dir.resolve(DELEGATIONS).resolve(delegation.id() + ".sealed"), out -> out.write(sealed));
    }

    /** Writes the bytes of a file. */
    private interface Writer {
        void write(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private void replace(Path file, Writer writer) throws IOException, GeneralSecurityException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            writer.write(Channels.newOutputStream(channel));
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

    /** Ids come from people: only our own alphabet names a folder. */
    private Path folder(String id) {
        return dir.resolve(ours(id) ? id : ".none");
    }

    private static boolean ours(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }
}
