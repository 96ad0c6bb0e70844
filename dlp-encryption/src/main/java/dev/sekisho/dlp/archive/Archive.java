package dev.sekisho.dlp.archive;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.escrow.Ceremony;
import dev.sekisho.dlp.escrow.Escrow;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.MailArchive;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The archive of a host. It holds no key that opens a mail again. Thread-safe. */
public final class Archive implements MailArchive {
    /** The kind of record that says that a mail was archived. */
    public static final String KIND = "archived";

    private static final String FORMAT = "archive";
    /** Smaller pieces are not worth a file, and are too easily guessed to be encrypted by what they are. */
    private static final int SMALLEST_PIECE = 8 << 10;

    private static final int KEY_BYTES = 32;

    private final SealedPieces pieces;
    private final Escrow escrow;
    private final AuditTrail trail;
    private final SecretKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Opens an archive.
     *
     * @param dir its folder, beside the records of the escrow
     * @param escrow keeps the keys
     * @param trail says what there is
     * @param key finds pieces again that were stored before; it opens nothing by itself
     * @param clock tells the time
     * @throws IOException when the folder cannot be made
     */
    public Archive(Path dir, Escrow escrow, AuditTrail trail, SecretKey key, Clock clock) throws IOException {
        this.pieces = new SealedPieces(dir);
        this.escrow = escrow;
        this.trail = trail;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public void keep(String transferId, Transfer transfer) throws IOException {
        Content mail = transfer.mail();
        if (mail == null) {
            return;
        }
        Map<String, Object> facts = new TreeMap<>();
        Actor actor = transfer.actor();
        facts.put("actor", actor == null ? "" : actor.id());
        facts.put("from", transfer.envelopeFrom().toLowerCase(Locale.ROOT));
        facts.put("recipients", transfer.recipients());
        Instant time = transfer.time();
        keep(transferId, Direction.SENT, mail, time == null ? clock.instant() : time, facts);
    }

    /**
     * Keeps a mail that was received, with what was found in it.
     *
     * @param id its id, as a transfer has one
     * @param mail the raw mail
     * @param from the envelope sender
     * @param recipients the envelope recipients
     * @param inspection what was found
     * @throws IOException when it could not be kept
     */
    public void received(String id, Content mail, String from, List<String> recipients, Inspection inspection)
            throws IOException {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("actor", "");
        facts.put("from", from.toLowerCase(Locale.ROOT));
        facts.put("recipients", recipients);
        facts.put("people", inspection.people());
        Map<String, Object> types = new TreeMap<>();
        inspection.peopleByInfoType().forEach((type, n) -> types.put(type.id(), n));
        facts.put("peopleByInfoType", types);
        keep(id, Direction.RECEIVED, mail, clock.instant(), facts);
    }

    private void keep(String id, Direction direction, Content mail, Instant time, Map<String, Object> facts)
            throws IOException {
        byte[] recipeKey = new byte[KEY_BYTES];
        random.nextBytes(recipeKey);
        try {
            Storing storing = new Storing();
            byte[] recipe = storing.store(mail);
            byte[] sealed = pieces.seal(recipeKey, recipe);
            Arrays.fill(recipe, (byte) 0);
            String reference = HexFormat.of().formatHex(sha256().digest(sealed));
            pieces.write(reference, sealed);
            escrow.deposit(new EscrowDeposit(id, FORMAT, reference, List.of(new OpeningKey.ContentKey(recipeKey))));
            facts.put("transfer", id);
            facts.put("direction", direction.id());
            facts.put("reference", reference);
            facts.put("sizeBytes", mail.sizeBytes());
            facts.put("newBytes", storing.newBytes + sealed.length);
            trail.append(new AuditRecord(KIND, time, facts));
        } catch (GeneralSecurityException e) {
            throw new ArchiveException("archive-failed", e);
        } finally {
            Arrays.fill(recipeKey, (byte) 0);
        }
    }

    /** Stores the large pieces of one mail, and notes the small ones. */
    private final class Storing {
        private final Recipe recipe = new Recipe();
        private final ByteArrayOutputStream small = new ByteArrayOutputStream();
        private final MessageDigest whole = sha256();
        private long newBytes;

        Storing() throws IOException {}

        byte[] store(Content mail) throws IOException {
            MailCutter.cut(mail.open(), this::piece);
            flush();
            return recipe.end(whole.digest());
        }

        private void piece(byte[] bytes) throws IOException {
            whole.update(bytes);
            if (bytes.length >= SMALLEST_PIECE) {
                flush();
                large(bytes);
            } else {
                small.write(bytes);
                if (small.size() >= MailCutter.MOST_BYTES) {
                    flush();
                }
            }
        }

        private void flush() throws IOException {
            byte[] bytes = small.toByteArray();
            small.reset();
            if (recipe.size() + bytes.length > MailCutter.MOST_BYTES) {
                large(bytes);
            } else if (bytes.length > 0) {
                recipe.bytes(bytes);
            }
        }

        private void large(byte[] bytes) throws IOException {
            try {
                byte[] digest = sha256().digest(bytes);
                byte[] name = mac("name", digest);
                byte[] pieceKey = mac("key", digest);
                String hex = HexFormat.of().formatHex(name);
                if (!pieces.has(hex)) {
                    byte[] sealed = pieces.seal(pieceKey, bytes);
                    pieces.write(hex, sealed);
                    newBytes += sealed.length;
                }
                recipe.piece(name, pieceKey);
            } catch (GeneralSecurityException e) {
                throw new ArchiveException("archive-failed", e);
            }
        }
    }

    private byte[] mac(String purpose, byte[] digest) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        mac.update(("sekisho archive " + purpose).getBytes(StandardCharsets.US_ASCII));
        return mac.doFinal(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Opens one mail. That this happens, by whom and why, is durable in the trail before anything is given out, and so
     * is a refusal.
     *
     * @param reference the reference that the trail has of the mail
     * @param ceremony the custodians who are there, and who asks for it why
     * @param out takes the raw mail; what was written is worth nothing when this throws
     * @throws dev.sekisho.dlp.escrow.EscrowException when too few custodians are there, or there is no such mail
     * @throws ArchiveException when something is missing or was changed
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file cannot be read, or the trail or the output not be written
     */
    public void open(String reference, Ceremony ceremony, OutputStream out)
            throws IOException, GeneralSecurityException {
        OpeningKey opening = escrow.keys(reference, ceremony).get(0);
        byte[] sealed = pieces.read(reference);
        if (!(opening instanceof OpeningKey.ContentKey recipeKey)
                || !HexFormat.of().formatHex(sha256().digest(sealed)).equals(reference)) {
            throw new ArchiveException("archive-changed", null);
        }
        MessageDigest whole = sha256();
        byte[] expected = Recipe.follow(pieces.open(recipeKey.bytes(), sealed), new Recipe.Cook() {
            @Override
            public void bytes(byte[] plain) throws IOException {
                whole.update(plain);
                out.write(plain);
            }

            @Override
            public void piece(byte[] name, byte[] pieceKey) throws IOException {
                try {
                    bytes(pieces.open(pieceKey, pieces.read(HexFormat.of().formatHex(name))));
                } catch (GeneralSecurityException e) {
                    throw new ArchiveException("archive-failed", e);
                }
            }
        });
        if (!MessageDigest.isEqual(expected, whole.digest())) {
            throw new ArchiveException("archive-changed", null);
        }
    }

    @Override
    public String toString() {
        return "Archive";
    }
}
