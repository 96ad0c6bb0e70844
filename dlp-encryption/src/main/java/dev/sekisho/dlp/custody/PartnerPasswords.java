package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.Passwords;
import dev.sekisho.dlp.protect.AgreedPasswords;
import dev.sekisho.dlp.protect.Sealer;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Passwords that were agreed with partners, in a folder of sealed files, one for each. A partner is an address, or
 * {@code @} and a domain. What is older than the time limit is not used any more, until it is rotated.
 *
 * <p>Thread-safe. The password is generated: a partner is told it once, by another way than mail.
 */
public final class PartnerPasswords implements AgreedPasswords {
    private final Path dir;
    private final Sealer sealer;
    private final Duration limit;
    private final Clock clock;

    /**
     * Takes a folder.
     *
     * @param dir the folder, made when it is not there
     * @param sealer seals and opens the files
     * @param limit how long a password is used
     * @param clock tells the time
     * @throws IOException when the folder cannot be made
     */
    public PartnerPasswords(Path dir, Sealer sealer, Duration limit, Clock clock) throws IOException {
        this.dir = Files.createDirectories(dir);
        this.sealer = sealer;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Makes a new password for a partner; the former one is gone.
     *
     * @param partner an address, or {@code @} and a domain
     * @return the password, to be told to the partner by another way than mail
     * @throws IOException when it cannot be written
     * @throws GeneralSecurityException when it cannot be sealed
     */
    public synchronized Secret rotate(String partner) throws IOException, GeneralSecurityException {
        if (partner.indexOf('@') < 0) {
            throw new IllegalArgumentException("a partner is an address, or @ and a domain");
        }
        Secret password = Passwords.generate();
        byte[] text = text(password);
        Path file = file(partner);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = Channels.newOutputStream(channel);
            sealer.seal(Content.of(text), out);
            channel.force(true);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /** The time, a line end and the password. */
    private byte[] text(Secret password) {
        char[] chars = password.reveal();
        byte[] time = (clock.instant() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] text = Arrays.copyOf(time, time.length + chars.length);
        for (int i = 0; i < chars.length; i++) {
            text[time.length + i] = (byte) chars[i]; // generated passwords are ASCII
        }
        Arrays.fill(chars, '\0');
        return text;
    }

    @Override
    public Optional<Agreed> find(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        for (String partner : new String[] {plain, at < 0 ? plain : plain.substring(at)}) {
            Path file = file(partner);
            if (Files.exists(file)) {
                return read(file).map(password -> new Agreed(partner, password));
            }
        }
        return Optional.empty();
    }

    /** What cannot be opened is not used: another password is generated then. */
    private Optional<Secret> read(Path file) {
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        try {
            sealer.open(Content.of(file), opened);
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
        byte[] text = opened.toByteArray();
        int end = 0;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        Instant made = Instant.parse(new String(text, 0, end, StandardCharsets.US_ASCII));
        if (!clock.instant().isBefore(made.plus(limit))) {
            return Optional.empty();
        }
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(text, end + 1, text.length - end - 1));
        char[] password = new char[chars.remaining()];
        chars.get(password);
        Arrays.fill(text, (byte) 0);
        Arrays.fill(chars.array(), '\0');
        Secret secret = new Secret(password);
        Arrays.fill(password, '\0');
        return Optional.of(secret);
    }

    /** The name of a file tells the partner, in an alphabet that every file system takes. */
    private Path file(String partner) {
        byte[] name = partner.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return dir.resolve(Base64.getUrlEncoder().withoutPadding().encodeToString(name) + ".sealed");
    }

    @Override
    public String toString() {
        return "PartnerPasswords";
    }
}
