package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.cms.CertificateUse;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.KeyRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recipients' certificates in a folder of PEM or DER files. Immutable and thread-safe.
 *
 * <p>A certificate serves an address when it names it (subjectAltName {@code rfc822Name}, or the subject's
 * {@code emailAddress}), is valid now, and is meant to encrypt. Who puts a certificate into the folder vouches for it:
 * no path is checked here.
 */
public final class CertificateFolder implements CertificateSource {
    private final Map<String, List<X509Certificate>> byAddress;
    private final Clock clock;

    private CertificateFolder(Map<String, List<X509Certificate>> byAddress, Clock clock) {
        this.byAddress = byAddress;
        this.clock = clock;
    }

    /**
     * Reads all certificates of a folder ({@code .pem}, {@code .crt}, {@code .cer}, {@code .der}).
     *
     * @param folder the folder; one that is not there holds nothing
     * @param clock tells which certificates are valid
     * @return the certificates
     * @throws IOException when a file cannot be read or holds no certificate
     */
    public static CertificateFolder load(Path folder, Clock clock) throws IOException {
        Map<String, List<X509Certificate>> byAddress = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,crt,cer,der}")) {
                for (Path file : files) {
                    for (X509Certificate certificate : read(file)) {
                        CertificateAddresses.of(certificate)
                                .forEach(a -> byAddress
                                        .computeIfAbsent(a, x -> new ArrayList<>())
                                        .add(certificate));
                    }
                }
            }
        }
        return new CertificateFolder(byAddress, clock);
    }

    private static List<X509Certificate> read(Path file) throws IOException {
        List<X509Certificate> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                all.add((X509Certificate) certificate);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificate: " + file.getFileName(), e);
        }
        return all;
    }

    @Override
    public List<X509Certificate> find(String address) {
        Instant now = clock.instant();
        return candidates().find(address).stream()
                .filter(certificate -> usable(certificate, now))
                .toList();
    }

    /**
     * All certificates that name an address, whether they can be used or not, for who checks them.
     *
     * @return the certificates
     */
    public CertificateSource candidates() {
        return address -> byAddress.getOrDefault(address.toLowerCase(Locale.ROOT), List.of());
    }

    private static boolean usable(X509Certificate certificate, Instant now) {
        try {
            CertificateUse.check(certificate, now);
            return true;
        } catch (KeyRefusedException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "CertificateFolder[addresses=" + byAddress.size() + "]";
    }
}
