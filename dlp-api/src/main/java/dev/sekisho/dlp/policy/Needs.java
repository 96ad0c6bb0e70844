package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.Window;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the rules of a policy need to be told beyond what every transfer tells. Filled while the rules are read. */
final class Needs {
    private final Set<Window> windows = new LinkedHashSet<>();
    private final Set<String> namePatterns = new LinkedHashSet<>();
    private boolean contacts;

    Set<Window> windows() {
        return windows;
    }

    Set<String> namePatterns() {
        return namePatterns;
    }

    void needContacts() {
        contacts = true;
    }

    boolean contacts() {
        return contacts;
    }
}
