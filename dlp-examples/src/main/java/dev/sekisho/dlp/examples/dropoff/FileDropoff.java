package dev.sekisho.dlp.examples.dropoff;

import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.protect.SecureDropoff;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A drop-off in a folder. What lies there is an AES container that opens with the passcode and nothing else, so that
 * neither the link nor the host gives it away; after five wrong passcodes, or when its time is over, it is deleted.
 *
 * <p>A web application puts a page before {@link #fetch}: the recipient follows the link, types the passcode, and gets
 * the files in the browser. Thread-safe.
 */
public final class FileDropoff implements SecureDropoff {
    private static final int TOKEN_BYTES = 16;
    private static final int MOST_TRIES = 5;

    private final Path dir;
    private final URI base;
    private final Duration limit;
    private final Protector protector;
    private final Opener opener;
    private final Clock clock;

    /**
     * Takes a folder.
     *
     * @param dir the folder, made when it is not there
     * @param base what links begin with, such as {@code https://files.example.jp/get/}
     * @param limit how long things lie there
     * @param protector makes containers with a generated password
     * @param opener opens them
     * @param clock tells the time
     * @throws IOException when the folder cannot be made
     */
    public FileDropoff(Path dir, URI base, Duration limit, Protector protector, Opener opener, Clock clock)
            throws IOException {
        this.dir = Files.createDirectories(dir);
        this.base = base;
        this.limit = limit;
        this.protector = protector;
        this.opener = opener;
        this.clock = clock;
    }

    @Override
    public Ticket drop(String transferId, String recipient, ProtectionRequest request)
            throws IOException, GeneralSecurityException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        ProtectedForm made;
        try (FileChannel channel =
                FileChannel.open(file(token), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256);
            made = protector.protect(request, out);
            channel.force(true);
        }
        note(token, clock.instant().plus(limit), MOST_TRIES);
        Secret passcode = Objects.requireNonNull(made.password(), "a container has a password");
        String digest = HexFormat.of().formatHex(sha256.digest());
        return new Ticket(base.resolve(token), passcode, protector.id(), digest);
    }

    @Override
    public void withdraw(Ticket ticket) throws IOException {
        delete(token(ticket.link()));
    }

    /**
     * Gives out what lies there.
     *
     * @param link the link
     * @param passcode what the recipient typed
     * @param parts takes the files, all of them authenticated before
     * @throws IOException when nothing lies there any more, or it cannot be read
     * @throws OpeningException when the passcode is wrong
     */
    public synchronized void fetch(URI link, Secret passcode, OpenedParts parts) throws IOException, OpeningException {
        String token = token(link);
        Path file = file(token);
        List<String> note = Files.exists(file) ? Files.readAllLines(note(token)) : List.of();
        if (note.size() < 2 || !clock.instant().isBefore(Instant.parse(note.get(0)))) {
            delete(token);
            throw new IOException("nothing lies there any more");
        }
        int tries = Integer.parseInt(note.get(1)) - 1;
        note(token, Instant.parse(note.get(0)), tries); // before the passcode is tried
        if (tries < 0) {
            delete(token);
            throw new IOException("nothing lies there any more");
        }
        opener.open(Content.of(file), new OpeningKey.Password(passcode), parts);
        note(token, Instant.parse(note.get(0)), MOST_TRIES);
    }

    private void note(String token, Instant until, int tries) throws IOException {
        Files.write(note(token), Arrays.asList(until.toString(), String.valueOf(tries)), StandardCharsets.US_ASCII);
    }

    private void delete(String token) throws IOException {
        Files.deleteIfExists(file(token));
        Files.deleteIfExists(note(token));
    }

    private Path file(String token) {
        return dir.resolve(token + ".sealed");
    }

    private Path note(String token) {
        return dir.resolve(token + ".note");
    }

    /** Links come from strangers: only our own alphabet names a file. */
    private String token(URI link) throws IOException {
        String text = link.toString();
        String token = text.startsWith(base.toString())
                ? text.substring(base.toString().length())
                : "";
        boolean ours = token.length() == 2 * TOKEN_BYTES
                && token.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (!ours) {
            throw new IOException("no such link");
        }
        return token;
    }

    @Override
    public String toString() {
        return "FileDropoff";
    }
}
