package dev.sekisho.dlp.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The free-mail domains of the world and, apart, of Japan: webmail, carriers, Internet providers. */
final class FreeMail {
    private static final Domains DOMAINS = load("free-mail.txt", "free-mail-ja.txt");

    private FreeMail() {}

    static Domains domains() {
        return DOMAINS;
    }

    private static Domains load(String... resources) {
        Set<String> all = new HashSet<>();
        for (String resource : resources) {
            try (InputStream in = FreeMail.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + resource);
                }
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Domains.of(all);
    }

    /** A domain a line, then a space and a tag; lines with # are comments. */
    private static void read(BufferedReader reader, Set<String> into) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int space = line.indexOf(' ');
                into.add(Domains.normalize(space < 0 ? line : line.substring(0, space)));
            }
        }
    }
}
