package dev.sekisho.dlp.history;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What was moved by whom to whom, over ten years, in one file a node. Thread-safe.
 *
 * <p>Nodes of one installation share a key and zone; each appends to its own file and {@linkplain #include includes}
 * those of the others, as often as it likes: including a file again replaces what was known of that node, so that
 * nothing counts twice.
 */
public final class History implements Closeable {
    private static final String BEGUN = "history-begun";
    private static final String LOST = "history-lost";
    private static final long COMPACT_FROM = 64L << 20;

    private final Path file;
    private final String node;
    private final HistoryKey key;
    private final ZoneId zone;
    private final Ledger own = new Ledger();
    private final Map<String, Ledger> others = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    /** Tells one opening of the file from another. */
    private final String opening = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    private final AtomicLong movements = new AtomicLong();
    private HistoryFile log;
    private long compactAt;

    private History(Path file, String node, HistoryKey key, ZoneId zone, Instant now) throws IOException {
        this.file = file;
        this.node = node;
        this.key = key;
        this.zone = zone;
        int today = day(now);
        this.log = HistoryFile.open(file, node, key.check(), entry -> {
            own.add(entry, today, null);
            movements.addAndGet(entry.movements());
        });
        this.compactAt = Math.max(COMPACT_FROM, 2 * log.size());
    }

    /**
     * Opens the history of a node, and begins one when the file does not exist.
     *
     * @param file the node's file, which no other process may have open
     * @param node the node's name, its own among those that share the key
     * @param key a secret of at least 16 bytes, the same on all nodes
     * @param zone the zone in which days begin
     * @param now the time, for what is old
     * @return the history
     * @throws DamagedHistoryException when the file is damaged, of another key or of another node
     * @throws IOException when it cannot be read or written
     */
    public static History open(Path file, String node, byte[] key, ZoneId zone, Instant now) throws IOException {
        Objects.requireNonNull(node, "node");
        return new History(file, node, new HistoryKey(key), zone, now);
    }

    /**
     * Opens the history of a node as {@link #open(Path, String, byte[], ZoneId, Instant)} does. That it begins is
     * remembered in the trail ({@code history-begun}), and when its file was there before and is gone, that too
     * ({@code history-lost}): sums over time count from zero then, which whoever moves much may want.
     *
     * @param file the node's file, which no other process may have open
     * @param node the node's name, its own among those that share the key
     * @param key a secret of at least 16 bytes, the same on all nodes
     * @param zone the zone in which days begin
     * @param now the time, for what is old
     * @param trail the trail of the node
     * @return the history
     * @throws DamagedHistoryException when the file is damaged, of another key or of another node
     * @throws IOException when the file or the trail cannot be read or written
     */
    public static History open(Path file, String node, byte[] key, ZoneId zone, Instant now, AuditTrail trail)
            throws IOException {
        boolean[] known = {false};
        trail.reader()
                .read(
                        RecordFilter.ofKinds(BEGUN),
                        (seq, entry) -> known[0] |= node.equals(entry.facts().get("node")));
        if (!known[0] || Files.notExists(file)) {
            trail.append(new AuditRecord(known[0] ? LOST : BEGUN, now, Map.of("node", node))); // before it is made
        }
        return open(file, node, key, zone, now);
    }

    /**
     * Takes in the file of another node, as it is now, in place of what was known of that node before.
     *
     * @param otherFile the other node's file, or a copy of it
     * @param now the time, for what is old
     * @throws DamagedHistoryException when the file is damaged, of another key or of this node
     * @throws IOException when it cannot be read
     */
    public void include(Path otherFile, Instant now) throws IOException {
        Ledger read = new Ledger();
        int today = day(now);
        HistoryFile.Head head = HistoryFile.read(otherFile, key.check(), entry -> read.add(entry, today, null));
        if (head.node().equals(node)) {
            throw new DamagedHistoryException("the file is this node's own");
        }
        others.put(head.node(), read);
    }

    /**
     * The key under which people become fingerprints, so that a person has the same one in every transfer.
     *
     * @return 16 bytes
     */
    public byte[] fingerprintKey() {
        return Arrays.copyOf(key.derive("people"), 16);
    }

    /**
     * Puts together what a transfer moves.
     *
     * @param of who moves it where
     * @param bytes the size of its content
     * @param people its people
     * @return the movement
     */
    public Movement movement(MovementOf of, long bytes, PeopleCounter people) {
        return movement(of, bytes, people.sketch());
    }

    /**
     * Puts together what a held transfer moves once it is released.
     *
     * @param of who moves it where, and when it is released
     * @param carried what {@link Movement#carried} gave
     * @return the movement
     * @throws IllegalArgumentException when it is not what that gave
     */
    public Movement movement(MovementOf of, String carried) {
        ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(carried));
        if (in.remaining() < 12) {
            throw new IllegalArgumentException("not a movement");
        }
        return movement(of, in.getLong(), PeopleSketch.read(in));
    }

    private Movement movement(MovementOf of, long bytes, PeopleSketch people) {
        return new Movement(
                of.actors(), of.recipients(), of.dataOwner(), of.channel(), day(of.time()), bytes, people.trim());
    }

    private int day(Instant time) {
        return Math.toIntExact(time.atZone(zone).toLocalDate().toEpochDay());
    }

    /**
     * Whether anything has gone from an actor to a recipient before.
     *
     * @param actor the account
     * @param recipient the mail address
     * @return true when it has, on any node whose file is included
     */
    public boolean knows(String actor, String recipient) {
        long contact = key.contact(actor.toLowerCase(Locale.ROOT), recipient.toLowerCase(Locale.ROOT));
        return own.contacts().contains(contact)
                || others.values().stream().anyMatch(l -> l.contacts().contains(contact));
    }

    /**
     * Reserves a transfer and says what the windows hold with it.
     *
     * @param movement what is to be moved
     * @param windows the windows that the policy looks at
     * @return the reservation, to be committed or cancelled
     */
    public Reservation reserve(Movement movement, Set<Window> windows) {
        for (long name : names(movement)) {
            own.reserve(name, movement);
        }
        Map<String, WindowValue> values = new LinkedHashMap<>();
        for (Window window : windows) {
            WindowValue value = value(movement, window);
            if (value != null) {
                values.put(window.id(), value);
            }
        }
        return new Reservation(this, movement, values);
    }

    /**
     * The greatest of the values of all recipients, or of all names of the actor; null when the transfer has nothing in
     * this dimension.
     */
    private @Nullable WindowValue value(Movement movement, Window window) {
        WindowValue greatest = null;
        for (String name : movement.values(window.per())) {
            WindowValue value = value(key.series(window.per(), name), window, movement.day());
            greatest = greatest == null ? value : greatest.max(value);
        }
        return greatest;
    }

    private WindowValue value(long name, Window window, int today) {
        Bucket sum = new Bucket(today, 1);
        add(own, name, window, today, sum);
        others.values().forEach(ledger -> add(ledger, name, window, today, sum));
        return switch (window.of()) {
            case PEOPLE -> sum.people().value();
            case TRANSFERS -> WindowValue.exact(sum.transfers());
            case BYTES -> WindowValue.exact(sum.bytes());
        };
    }

    private static void add(Ledger ledger, long name, Window window, int today, Bucket sum) {
        Series series = ledger.find(name);
        if (series != null) {
            synchronized (series) {
                series.sum(window.days(), today, sum);
            }
        }
    }

    private long[] names(Movement movement) {
        Set<Long> names = new LinkedHashSet<>();
        for (Dimension dimension : Dimension.values()) {
            movement.values(dimension).forEach(value -> names.add(key.series(dimension, value)));
        }
        return names.stream().mapToLong(Long::longValue).toArray();
    }

    void commit(Movement movement) throws IOException {
        Bucket moved = new Bucket(movement.day(), 1);
        moved.add(1, movement.bytes(), movement.people());
        long[] contacts = movement.actors().stream()
                .flatMapToLong(actor -> movement.recipients().stream().mapToLong(to -> key.contact(actor, to)))
                .filter(contact -> !own.contacts().contains(contact))
                .toArray();
        Entry entry = new Entry(names(movement), contacts, moved);
        synchronized (writing) {
            log.append(entry);
            own.add(entry, movement.day(), movement);
            movements.addAndGet(entry.movements());
            if (log.size() > compactAt) {
                compactLater();
            }
        }
    }

    /** The entry is durable already: what fails here shows at the next one. */
    private void compactLater() throws IOException {
        compactAt = 2 * log.size();
        try {
            compact();
        } catch (IOException e) {
            LoggerFactory.getLogger(History.class).warn("the history's file could not be written anew", e);
        }
    }

    void cancel(Movement movement) {
        for (long name : names(movement)) {
            own.release(name, movement);
        }
    }

    /**
     * Writes the file anew, with one entry for what is merged. Done by itself when the file has doubled.
     *
     * @throws IOException when it cannot be written; the old file then stays
     */
    public void compact() throws IOException {
        synchronized (writing) {
            HistoryFile.write(file, node, key.check(), this::writeTo);
            log.close();
            log = HistoryFile.open(file, node, key.check(), entry -> {});
            compactAt = Math.max(COMPACT_FROM, 2 * log.size());
        }
    }

    private void writeTo(HistoryFile.Sink sink) throws IOException {
        Bucket all = new Bucket(0, 1);
        all.add(movements.get(), 0, new PeopleSketch());
        sink.accept(new Entry(new long[0], new long[0], all));
        for (Map.Entry<Long, Series> e : own.series().entrySet()) {
            List<Bucket> buckets;
            synchronized (e.getValue()) {
                buckets = List.copyOf(e.getValue().buckets());
            }
            for (Bucket bucket : buckets) {
                sink.accept(new Entry(new long[] {e.getKey()}, new long[0], bucket));
            }
        }
        Contacts contacts = new Contacts();
        own.contacts().forEach(contacts);
        for (long[] some : contacts.all()) {
            sink.accept(new Entry(new long[0], some, new Bucket(0, 1)));
        }
    }

    /**
     * How far the history has come, for the record of a decision. In the records of one node the number of movements
     * goes down only where an older copy of the file took its place.
     *
     * @return the node, the number of movements that are durable, and which opening of the file counted them
     */
    public Map<String, Object> progress() {
        return Map.of("node", node, "movements", movements.get(), "opening", opening);
    }

    /**
     * About what the history takes in memory.
     *
     * @return bytes
     */
    public long memoryBytes() {
        long sum = own.memory();
        for (Ledger ledger : others.values()) {
            sum += ledger.memory();
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        synchronized (writing) {
            log.close();
        }
    }

    /**
     * The node's file.
     *
     * @return the file, to be copied for other nodes
     */
    public Path file() {
        return file;
    }

    @Override
    public String toString() {
        return "History[" + node + ", " + own.series().size() + " series]";
    }
}
