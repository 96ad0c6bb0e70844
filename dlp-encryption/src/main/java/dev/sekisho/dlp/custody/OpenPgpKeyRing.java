package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.openpgp.EncryptionKeys;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPUserId;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;

/**
 * Recipients' OpenPGP keys in files. Immutable and thread-safe. Needs {@code bcpg-jdk18on} on the class path.
 *
 * <p>A key serves an address when one of its user ids, bound by a right signature of the key and not revoked, is that
 * address. Who puts a key into the files vouches for it: signatures of others are not looked at.
 */
public final class OpenPgpKeyRing implements RecipientKeySource {
    private final Map<String, List<OpenPGPCertificate>> byAddress;
    private final Clock clock;

    private OpenPgpKeyRing(Map<String, List<OpenPGPCertificate>> byAddress, Clock clock) {
        this.byAddress = byAddress;
        this.clock = clock;
    }

    /**
     * Reads keys.
     *
     * @param source a file, binary or armoured, with one or several keys; or a folder of such files ({@code .asc},
     *     {@code .gpg}, {@code .pgp}, {@code .pub}); one that is not there holds nothing
     * @param clock tells which keys are valid
     * @return the keys
     * @throws IOException when a file cannot be read or holds no keys
     */
    public static OpenPgpKeyRing read(Path source, Clock clock) throws IOException {
        Map<String, List<OpenPGPCertificate>> byAddress = new HashMap<>();
        for (Path file : files(source)) {
            for (OpenPGPCertificate key : parse(file)) {
                for (OpenPGPUserId userId : key.getPrimaryKey().getUserIDs()) {
                    byAddress
                            .computeIfAbsent(address(userId.getUserId()), x -> new ArrayList<>())
                            .add(key);
                }
            }
        }
        return new OpenPgpKeyRing(byAddress, clock);
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return Files.exists(source) ? List.of(source) : List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(source, "*.{asc,gpg,pgp,pub}")) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private static List<OpenPGPCertificate> parse(Path file) throws IOException {
        try {
            return new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseCertificates(Files.readAllBytes(file));
        } catch (RuntimeException e) {
            throw new IOException("no OpenPGP keys: " + file.getFileName(), e);
        }
    }

    /** The address of a user id such as {@code Hanako <hanako@hospital.example>}, in lower case. */
    private static String address(String userId) {
        int open = userId.lastIndexOf('<');
        int close = userId.lastIndexOf('>');
        String address = open >= 0 && close > open ? userId.substring(open + 1, close) : userId;
        return address.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public FoundKeys find(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        List<RecipientKey> keys = new ArrayList<>();
        List<KeyRefusal> refused = new ArrayList<>();
        for (OpenPGPCertificate key : byAddress.getOrDefault(wanted, List.of())) {
            try {
                EncryptionKeys.check(key, now);
                if (names(key, wanted, now)) {
                    keys.add(new RecipientKey.OpenPgp(key.getEncoded()));
                } else {
                    refused.add(KeyRefusal.WRONG_ADDRESS);
                }
            } catch (KeyRefusedException e) {
                refused.add(e.refusal());
            } catch (IOException e) {
                refused.add(KeyRefusal.UNSUPPORTED);
            }
        }
        return new FoundKeys(keys, refused);
    }

    @SuppressWarnings("JavaUtilDate")
    private static boolean names(OpenPGPCertificate key, String wanted, Instant now) {
        return key.getValidUserIds(Date.from(now)).stream()
                .anyMatch(userId -> address(userId.getUserId()).equals(wanted));
    }

    @Override
    public String toString() {
        return "OpenPgpKeyRing[addresses=" + byAddress.size() + "]";
    }
}
