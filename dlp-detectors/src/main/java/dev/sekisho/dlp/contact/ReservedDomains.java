package dev.sekisho.dlp.contact;

import java.util.Locale;

/**
 * Domains that nobody has, kept for examples and tests: {@code .test}, {@code .example}, {@code .invalid} and
 * {@code .localhost} (RFC 2606, RFC 6761), {@code example.com}, {@code .net}, {@code .org} (RFC 2606), and
 * {@code example.jp} and {@code example.co.jp} and the like (JPRS).
 */
final class ReservedDomains {
    private static final String[] ENDINGS = {
        ".test",
        ".example",
        ".invalid",
        ".localhost",
        ".example.com",
        ".example.net",
        ".example.org",
        ".example.jp",
        ".example.co.jp",
        ".example.or.jp",
        ".example.ne.jp",
        ".example.ac.jp",
        ".example.go.jp"
    };

    private ReservedDomains() {}

    static boolean is(char[] text, int start, int end) {
        String domain = "." + new String(text, start, end - start).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (domain.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
