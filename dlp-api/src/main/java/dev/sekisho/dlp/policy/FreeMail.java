package dev.sekisho.dlp.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The free-mail domains of the world and, apart, of Japan: webmail, carriers, Internet providers. */
final class FreeMail {
    private static final List<String> RESOURCES = List.of("free-mail.txt", "free-mail-ja.txt");
    private static final Domains DOMAINS = load();

    private FreeMail() {}

    static Domains domains() {
        return DOMAINS;
    }

    /** The lists as they stand, comments and tags included. */
    static String text() {
        StringBuilder all = new StringBuilder();
        for (String resource : RESOURCES) {
            try (InputStream in = FreeMail.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + resource);
                }
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    private static Domains load() {
        Set<String> all = new HashSet<>();
        text().lines().forEach(line -> read(line, all));
        return Domains.of(all);
    }

    /** A domain a line, then a space and a tag; lines with # are comments. */
    private static void read(String line, Set<String> into) {
        if (!line.isBlank() && line.charAt(0) != '#') {
            int space = line.indexOf(' ');
            into.add(Domains.normalize(space < 0 ? line : line.substring(0, space)));
        }
    }
}
