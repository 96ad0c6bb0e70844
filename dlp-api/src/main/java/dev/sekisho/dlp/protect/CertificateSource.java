package dev.sekisho.dlp.protect;

import java.security.cert.X509Certificate;
import java.util.List;

/** Knows recipients' certificates. Thread-safe. */
@FunctionalInterface
public interface CertificateSource {

    /**
     * The certificates that can encrypt to an address now.
     *
     * @param address a mail address in any case
     * @return certificates that are valid and name the address; empty when none is known
     */
    List<X509Certificate> find(String address);
}
