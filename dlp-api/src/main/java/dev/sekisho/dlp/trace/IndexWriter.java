package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an index: transfers of one year, and by fingerprint which of them carried it. Memory grows with the transfers,
 * by some bytes each, and not with their people. Not thread-safe.
 */
final class IndexWriter implements Closeable {
    /** How many fingerprints estimate those of all transfers. */
    static final int OF_ALL = 1 << 12;
    /** How many fingerprints estimate those of one actor. */
    static final int OF_ACTOR = 1 << 6;

    private final SealedFile file;
    private final List<IndexBlock> blocks = new ArrayList<>();
    private final Packer block = new Packer();
    private final Packer details = new Packer();
    private final Map<String, Integer> actors = new LinkedHashMap<>();
    private final Map<String, Integer> channels = new LinkedHashMap<>();
    private final Ints actorOf = new Ints();
    private final Ints channelOf = new Ints();
    private final Ints flags = new Ints();
    private final Longs ids = new Longs();
    private final Packer updates = new Packer();
    private final Map<PersonDatum, PostingRuns> postings = new EnumMap<>(PersonDatum.class);
    private final MessageDigest sha256;

    IndexWriter(Path dir, YearKey key) throws IOException {
        file = new SealedFile(dir, IndexBlock.MAGIC, IndexBlock.VERSION, key);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (PersonDatum datum : PersonDatum.values()) {
            postings.put(datum, new PostingRuns(dir));
        }
    }

    /** Adds a transfer, and gives its number in this index. */
    int add(IndexedTransfer transfer) throws IOException {
        TracedTransfer t = transfer.transfer();
        int number = actorOf.size();
        actorOf.add(actors.computeIfAbsent(t.actor(), a -> actors.size()));
        channelOf.add(channels.computeIfAbsent(t.channel(), c -> channels.size()));
        flags.add(IndexFlags.of(t.fate(), transfer.unread(), !transfer.file().isEmpty()));
        ids.add(hash(sha256, t.id()));
        if (number > 0 && number % IndexBlock.DETAILS_IN_BLOCK == 0) {
            writeDetails(number - IndexBlock.DETAILS_IN_BLOCK);
        }
        transfer.pack(details);
        return number;
    }

    static long hash(MessageDigest sha256, String id) {
        return ByteBuffer.wrap(sha256.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Adds a fingerprint of a transfer. */
    void carries(int transfer, PersonDatum datum, long fingerprint) throws IOException {
        runs(datum).add(fingerprint, transfer);
    }

    /** Says what became of a transfer of an earlier index. */
    void update(String id, Fate fate) {
        updates.fixed(hash(sha256, id));
        updates.put(IndexFlags.number(fate));
    }

    private PostingRuns runs(PersonDatum datum) {
        PostingRuns runs = postings.get(datum);
        if (runs == null) {
            throw new IllegalStateException("there are runs of each kind");
        }
        return runs;
    }

    private void writeDetails(int first) throws IOException {
        write(IndexBlock.DETAILS, first, details);
        details.clear();
    }

    private void write(int kind, long first, Packer packed) throws IOException {
        blocks.add(new IndexBlock(kind, file.position(), first));
        file.block(packed.bytes(), packed.size());
    }

    /** Writes all, and gives the file, which is named by its SHA-256. */
    Path finish() throws IOException {
        int transfers = actorOf.size();
        if (details.size() > 0) {
            writeDetails((transfers - 1) / IndexBlock.DETAILS_IN_BLOCK * IndexBlock.DETAILS_IN_BLOCK);
        }
        for (PersonDatum datum : PersonDatum.values()) {
            new PostingsWriter(datum, transfers).write(runs(datum));
        }
        writeNames();
        writeColumn(IndexBlock.ACTOR, actorOf);
        writeColumn(IndexBlock.CHANNEL, channelOf);
        writeColumn(IndexBlock.FLAGS, flags);
        block.clear();
        for (int i = 0; i < transfers; i++) {
            block.fixed(ids.get(i));
        }
        write(IndexBlock.IDS, 0, block);
        write(IndexBlock.UPDATES, 0, updates);
        writeDirectory(transfers);
        return file.finish();
    }

    private void writeNames() throws IOException {
        block.clear();
        for (Map<String, Integer> names : List.of(actors, channels)) {
            block.number(names.size());
            names.keySet().forEach(block::text);
        }
        write(IndexBlock.NAMES, 0, block);
    }

    private void writeColumn(int kind, Ints values) throws IOException {
        block.clear();
        for (int i = 0; i < values.size(); i++) {
            block.number(values.get(i));
        }
        write(kind, 0, block);
    }

    private void writeDirectory(int transfers) throws IOException {
        long at = file.position();
        block.clear();
        block.number(transfers);
        block.number(blocks.size());
        for (IndexBlock one : blocks) {
            block.put(one.kind());
            block.number(one.offset());
            block.fixed(one.first());
        }
        file.block(block.bytes(), block.size());
        file.write(ByteBuffer.allocate(IndexBlock.TRAILER_BYTES)
                .putLong(at)
                .putInt(blocks.size())
                .flip());
    }

    @Override
    public void close() throws IOException {
        for (PostingRuns runs : postings.values()) {
            runs.close();
        }
        file.close();
    }

    /** Writes the postings of one kind, and what their order says of it: who carried how many, and the smallest. */
    private final class PostingsWriter {
        private final PersonDatum datum;
        private final Ints carried = new Ints();
        private final Longs all = new Longs();
        private final List<Longs> ofActor = new ArrayList<>();
        private final Packer list = new Packer();
        private long first;
        private long last;

        PostingsWriter(PersonDatum datum, int transfers) {
            this.datum = datum;
            for (int i = 0; i < transfers; i++) {
                carried.add(0);
            }
            actors.keySet().forEach(a -> ofActor.add(new Longs()));
        }

        void write(PostingRuns runs) throws IOException {
            block.clear();
            runs.drain(this::take);
            if (block.size() > 0) {
                end();
            }
            if (all.size() == 0) {
                return;
            }
            writeColumn(IndexBlock.carried(datum), carried);
            block.clear();
            pack(all);
            ofActor.forEach(this::pack);
            IndexWriter.this.write(IndexBlock.smallest(datum), 0, block);
        }

        private void take(long fingerprint, int[] transfers, int count) throws IOException {
            if (block.size() >= IndexBlock.POSTING_BYTES) {
                end();
            }
            if (block.size() == 0) {
                first = fingerprint;
                last = fingerprint;
            }
            list.clear();
            int before = -1;
            for (int i = 0; i < count; i++) {
                int transfer = transfers[i];
                list.number(transfer - before - 1L);
                before = transfer;
                carried.set(transfer, carried.get(transfer) + 1);
                addSmall(ofActor.get(actorOf.get(transfer)), fingerprint, OF_ACTOR);
            }
            addSmall(all, fingerprint, OF_ALL);
            block.number(fingerprint - last);
            block.bytes(list.bytes(), list.size());
            last = fingerprint;
        }

        private void addSmall(Longs smallest, long fingerprint, int most) {
            int size = smallest.size();
            if (size < most && (size == 0 || smallest.get(size - 1) != fingerprint)) {
                smallest.add(fingerprint);
            }
        }

        private void end() throws IOException {
            IndexWriter.this.write(IndexBlock.postings(datum), first, block);
            block.clear();
        }

        private void pack(Longs values) {
            block.number(values.size());
            for (int i = 0; i < values.size(); i++) {
                block.fixed(values.get(i));
            }
        }
    }
}
