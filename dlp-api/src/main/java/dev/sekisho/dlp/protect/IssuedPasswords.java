package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * Remembers which passwords were issued for whom, so that none of them is mailed to its recipient later, not even by
 * hand. Only keyed fingerprints are kept, in a file to which lines are added; a password that is found is recognised in
 * any width and case, and with spaces, line ends or hyphens in it.
 *
 * <p>Thread-safe. Several processes of one host may add to the same file; each knows what was there when it was opened
 * and what it added itself.
 */
public final class IssuedPasswords {
    /** Shorter ones would be found in text that has nothing to do with them. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 99;
    private static final int MOST_SEPARATORS = 3;
    private static final String SEPARATORS = " -\t\r\n.,_/|:;*'\"`()[]<>・、。：－‐‑–—　";

    private final Path file;
    private final SecretKey key;
    private final ThreadLocal<PasswordPrint> prints;
    private final Set<String> passwords = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final BitSet marks = new BitSet(1 << 16);
    private final BitSet lengths = new BitSet(LONGEST + 1);
    private volatile int longest;

    private IssuedPasswords(Path file, SecretKey key) {
        this.file = file;
        this.key = key;
        this.prints = ThreadLocal.withInitial(() -> new PasswordPrint(this.key));
    }

    /**
     * Opens a memory.
     *
     * @param file its file, made when it is not there
     * @param key the key of the fingerprints, of at least 256 bits
     * @return the memory
     * @throws IOException when the file cannot be read or made
     */
    public static IssuedPasswords open(Path file, SecretKey key) throws IOException {
        Objects.requireNonNull(key, "key");
        IssuedPasswords issued = new IssuedPasswords(file, key);
        if (!Files.exists(file)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            lines.forEach(issued::take);
        }
        return issued;
    }

    /** A line is length, mark, password and pair; the last one may have been cut off by a crash. */
    private void take(String line) {
        List<String> fields = List.of(line.split(" ", -1));
        if (fields.size() != 5 || !fields.get(4).equals(".")) {
            return;
        }
        int length = Math.min(LONGEST, Integer.parseInt(fields.get(0)));
        lengths.set(length);
        longest = Math.max(longest, length);
        marks.set(Integer.parseInt(fields.get(1)) & 0xffff);
        passwords.add(fields.get(2));
        pairs.add(fields.get(3));
    }

    /**
     * Remembers a password. It is on the disk when this returns.
     *
     * @param recipients for whom it was issued
     * @param password the password; one of fewer than eight letters and digits cannot be recognised and is passed over
     * @throws IOException when it cannot be written; nothing may be sent then
     */
    public void remember(Collection<String> recipients, Secret password) throws IOException {
        char[] chars = password.reveal();
        char[] plain = new char[LONGEST];
        int length = 0;
        for (int i = 0; i < chars.length && length < LONGEST; i++) {
            char c = PasswordPrint.plain(chars[i]);
            if (c != 0) {
                plain[length++] = c;
            }
        }
        Arrays.fill(chars, '\0');
        if (length >= SHORTEST) {
            PasswordPrint print = prints.get();
            StringBuilder lines = new StringBuilder("\n");
            for (String recipient : recipients) {
                lines.append(length)
                        .append(' ')
                        .append(print.mark(plain, length))
                        .append(' ')
                        .append(print.of(plain, length))
                        .append(' ')
                        .append(print.of(recipient.toLowerCase(Locale.ROOT), plain, length))
                        .append(" .\n");
            }
            Arrays.fill(plain, '\0');
            append(lines.toString());
        }
    }

    /** The line end in front closes a line that a crash left open. */
    private synchronized void append(String lines) throws IOException {
        OpenOption[] options = {StandardOpenOption.WRITE, StandardOpenOption.APPEND};
        try (FileChannel channel = FileChannel.open(file, options);
                FileLock lock = channel.lock()) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(lines);
            while (bytes.hasRemaining() && lock.isValid()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        lines.lines().forEach(this::take);
    }

    /**
     * Looks for an issued password that begins at a place.
     *
     * @param text the text
     * @param from where it would begin
     * @param to one past the last character that may be read
     * @return where it ends, or -1 when none begins here
     */
    public int endOf(char[] text, int from, int to) {
        if (longest == 0 || PasswordPrint.plain(text[from]) == 0) {
            return -1;
        }
        PasswordPrint print = prints.get();
        int length = 0;
        int separators = 0;
        long sum = 0;
        for (int i = from; i < to && length < longest; i++) {
            char c = PasswordPrint.plain(text[i]);
            if (c == 0) {
                if (++separators > MOST_SEPARATORS || !separates(text[i])) {
                    return -1;
                }
                continue;
            }
            separators = 0;
            length++;
            sum = print.roll(sum, c);
            if (length >= SHORTEST && known(print, sum, text, from, i + 1, length)) {
                return i + 1;
            }
        }
        return -1;
    }

    private synchronized boolean known(PasswordPrint print, long sum, char[] text, int from, int to, int length) {
        if (!lengths.get(length) || !marks.get(PasswordPrint.mark(sum))) {
            return false;
        }
        char[] plain = new char[length];
        for (int i = from, n = 0; i < to; i++) {
            char c = PasswordPrint.plain(text[i]);
            if (c != 0) {
                plain[n++] = c;
            }
        }
        return passwords.contains(print.of(plain, length));
    }

    private static boolean separates(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    /**
     * Whether a password was issued for one of some recipients.
     *
     * @param found a password as it stands in a text
     * @param recipients the recipients
     * @return true when it was issued for at least one of them
     */
    public synchronized boolean issuedFor(CharSequence found, Collection<String> recipients) {
        char[] plain = new char[LONGEST];
        int length = 0;
        for (int i = 0; i < found.length() && length < LONGEST; i++) {
            char c = PasswordPrint.plain(found.charAt(i));
            if (c != 0) {
                plain[length++] = c;
            }
        }
        for (String recipient : recipients) {
            if (pairs.contains(prints.get().of(recipient.toLowerCase(Locale.ROOT), plain, length))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "IssuedPasswords";
    }
}
