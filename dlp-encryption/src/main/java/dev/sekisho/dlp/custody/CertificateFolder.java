package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.protect.CertificateSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * Recipients' certificates in a folder of PEM or DER files. Immutable and thread-safe.
 *
 * <p>A certificate serves an address when it names it (subjectAltName {@code rfc822Name}, or the subject's
 * {@code emailAddress}), is valid now, and its key usage, where stated, allows to encrypt keys. Who puts a certificate
 * into the folder vouches for it: no path is checked here.
 */
public final class CertificateFolder implements CertificateSource {
    /** GeneralName rfc822Name, RFC 5280 section 4.2.1.6. */
    private static final int RFC822_NAME = 1;

    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

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
                        addresses(certificate)
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

    private static Set<String> addresses(X509Certificate certificate) {
        Set<String> addresses = new TreeSet<>();
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            for (List<?> name : names == null ? List.<List<?>>of() : names) {
                if (Integer.valueOf(RFC822_NAME).equals(name.get(0))) {
                    addresses.add(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT));
                }
            }
            Map<String, String> mail = Map.of("1.2.840.113549.1.9.1", "EMAILADDRESS");
            String subject = certificate.getSubjectX500Principal().getName("RFC1779", mail);
            for (Rdn rdn : new LdapName(subject).getRdns()) {
                if (rdn.getType().equalsIgnoreCase("EMAILADDRESS")) {
                    addresses.add(String.valueOf(rdn.getValue()).toLowerCase(Locale.ROOT));
                }
            }
        } catch (CertificateParsingException | InvalidNameException e) {
            return addresses;
        }
        return addresses;
    }

    @Override
    public List<X509Certificate> find(String address) {
        Instant now = clock.instant();
        return byAddress.getOrDefault(address.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(certificate -> usable(certificate, now))
                .toList();
    }

    private static boolean usable(X509Certificate certificate, Instant now) {
        boolean valid = !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
        boolean[] usage = certificate.getKeyUsage();
        return valid && (usage == null || usage[KEY_ENCIPHERMENT] || usage[KEY_AGREEMENT]);
    }

    @Override
    public String toString() {
        return "CertificateFolder[addresses=" + byAddress.size() + "]";
    }
}
