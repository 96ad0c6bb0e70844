package dev.sekisho.dlp.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that those who write policies start from and look things up in. */
public final class PolicyTexts {
    private PolicyTexts() {}

    /**
     * The built-in list of free-mail domains, to be read by people: what {@code builtin: free-mail} stands for.
     *
     * @return a domain a line, with comments that name source and date; a tag may follow a domain
     */
    public static String freeMail() {
        return FreeMail.text();
    }

    /**
     * The text of a policy to start from: in dry run, commented, with tests.
     *
     * @return YAML
     */
    public static String starter() {
        return resource("starter-policy.yaml");
    }

    /**
     * The JSON Schema (draft 2020-12) of a policy, for editors that complete and check while a policy is written.
     * Reading the policy checks more.
     *
     * @return JSON
     */
    public static String schema() {
        return resource("policy-schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = PolicyTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
