package dev.sekisho.dlp.custody;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The mail addresses that a certificate names. */
final class CertificateAddresses {
    /** GeneralName rfc822Name, RFC 5280 section 4.2.1.6. */
    private static final int RFC822_NAME = 1;

    private static final Map<String, String> MAIL = Map.of("1.2.840.113549.1.9.1", "EMAILADDRESS");

    private CertificateAddresses() {}

    /** In lower case: subjectAltName and, as older ones have it, the subject. */
    static Set<String> of(X509Certificate certificate) {
        Set<String> addresses = new TreeSet<>();
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            for (List<?> name : names == null ? List.<List<?>>of() : names) {
                if (Integer.valueOf(RFC822_NAME).equals(name.get(0))) {
                    addresses.add(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT));
                }
            }
            String subject = certificate.getSubjectX500Principal().getName("RFC1779", MAIL);
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
}
