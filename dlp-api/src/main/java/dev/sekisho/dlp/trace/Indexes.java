package dev.sekisho.dlp.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Indexes that are searched together, and what became of their transfers by all of them. Not thread-safe. */
final class Indexes implements Closeable {
    private final List<IndexFile> files = new ArrayList<>();
    private final List<byte[]> flags = new ArrayList<>();

    private Indexes() {}

    static Indexes open(List<Path> paths, IntFunction<YearKey> keys) throws IOException {
        Indexes indexes = new Indexes();
        try {
            for (Path path : paths) {
                IndexFile file = IndexFile.open(path, keys);
                indexes.files.add(file);
                indexes.flags.add(file.flags());
            }
            indexes.applyUpdates();
            return indexes;
        } catch (IOException | RuntimeException e) {
            indexes.close();
            throw e;
        }
    }

    private void applyUpdates() throws IOException {
        Map<Long, Fate> updates = new HashMap<>();
        for (IndexFile file : files) {
            Unpacker in = file.updates();
            while (in.hasMore()) {
                updates.merge(in.fixed(), IndexFlags.fate(in.get()), (a, b) -> a.compareTo(b) < 0 ? b : a);
            }
        }
        for (int f = 0; f < files.size() && !updates.isEmpty(); f++) {
            Unpacker ids = files.get(f).ids();
            byte[] all = flags.get(f);
            for (int i = 0; i < all.length; i++) {
                Fate fate = updates.get(ids.fixed());
                all[i] = fate == null ? all[i] : IndexFlags.atLeast(all[i], fate);
            }
        }
    }

    List<IndexFile> files() {
        return files;
    }

    byte[] flags(int file) {
        return flags.get(file);
    }

    /** The transfers of some numbers in a file, which ascend, with what became of them. */
    List<IndexedTransfer> details(int file, int[] ascending) throws IOException {
        List<IndexedTransfer> found = new ArrayList<>(files.get(file).details(ascending));
        for (int i = 0; i < ascending.length; i++) {
            found.set(i, found.get(i).withFate(IndexFlags.fate(flags(file)[ascending[i]])));
        }
        return found;
    }

    /** The transfer of an id, or null. */
    @Nullable
    IndexedTransfer find(String id) throws IOException {
        long hash;
        try {
            hash = IndexWriter.hash(MessageDigest.getInstance("SHA-256"), id);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (int f = 0; f < files.size(); f++) {
            Unpacker ids = files.get(f).ids();
            for (int i = 0; i < files.get(f).transfers(); i++) {
                if (ids.fixed() == hash) {
                    IndexedTransfer found = details(f, new int[] {i}).get(0);
                    if (found.transfer().id().equals(id)) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        for (IndexFile file : files) {
            file.close();
        }
    }
}
