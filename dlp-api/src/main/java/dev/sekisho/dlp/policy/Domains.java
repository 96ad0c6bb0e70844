package dev.sekisho.dlp.policy;

import java.net.IDN;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A set of mail domains. A domain matches when it or a parent of it is in the set, so {@code mail.gmail.com} matches
 * {@code gmail.com} and {@code notgmail.com} does not; a removed domain stops the search. Immutable.
 */
final class Domains {
    private final Set<String> listed;
    private final Set<String> removed;

    private Domains(Set<String> listed, Set<String> removed) {
        this.listed = listed;
        this.removed = removed;
    }

    /** All given domains must be in normal form. */
    static Domains of(Collection<String> normalized) {
        return new Domains(Set.copyOf(normalized), Set.of());
    }

    Domains with(Collection<String> added, Collection<String> taken) {
        Set<String> all = new HashSet<>(listed);
        all.addAll(added);
        taken.forEach(all::remove);
        return new Domains(Set.copyOf(all), Set.copyOf(taken));
    }

    boolean contains(String domain) {
        return contains(parents(domain));
    }

    /** The domain whose {@link #parents} these are; who asks often takes a domain apart once. */
    boolean contains(List<String> parents) {
        for (int i = 0, n = parents.size(); i < n; i++) {
            String parent = parents.get(i);
            if (!removed.isEmpty() && removed.contains(parent)) {
                return false;
            }
            if (listed.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    /** A domain and its parents, the longest first. */
    static List<String> parents(String domain) {
        int n = domain.isEmpty() ? 0 : 1;
        for (int i = 0; i < domain.length(); i++) {
            n += domain.charAt(i) == '.' ? 1 : 0;
        }
        String[] parents = new String[n];
        String rest = domain;
        for (int i = 0; i < n; i++) {
            parents[i] = rest;
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return List.of(parents);
    }

    Set<String> names() {
        return listed;
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    /** Lower case, without a final dot, in ASCII form (RFC 5891); left as it is when it is no domain. */
    static String normalize(String domain) {
        String trimmed = domain.strip();
        try {
            String ascii = isAscii(trimmed) ? trimmed : IDN.toASCII(trimmed, IDN.ALLOW_UNASSIGNED);
            int end = ascii.length();
            while (end > 0 && ascii.charAt(end - 1) == '.') {
                end--;
            }
            return ascii.substring(0, end).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return trimmed.toLowerCase(Locale.ROOT);
        }
    }

    /** An address with its domain in normal form. */
    static String normalizeAddress(String address) {
        int at = address.lastIndexOf('@');
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return at < 0 || (isAscii(lower) && !lower.endsWith("."))
                ? lower
                : address.substring(0, at).strip().toLowerCase(Locale.ROOT)
                        + "@"
                        + normalize(address.substring(at + 1));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
