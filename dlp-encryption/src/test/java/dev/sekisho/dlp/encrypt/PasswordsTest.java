package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.protect.Secret;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void usesEverySymbolAndNoLookAlike() {
        Set<Character> seen = new HashSet<>();
        Set<String> passwords = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String password = new String(Passwords.generate().reveal());
            assertTrue(passwords.add(password));
            assertEquals(23, password.length());
            password.chars().forEach(c -> seen.add((char) c));
        }
        assertEquals(32, seen.size(), "31 symbols and the hyphen");
        assertTrue(seen.stream().noneMatch(c -> "0oO1iIlL".indexOf(c) >= 0));
        assertTrue(20 * Math.log(31) / Math.log(2) >= 95, "bits");
    }

    @Test
    void aSecretPrintsNothingAndIsWiped() {
        Secret secret = Passwords.generate();
        assertEquals("Secret", secret.toString());
        secret.close();
        assertThrows(IllegalStateException.class, secret::reveal);
    }
}
