package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.Directory;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One person under all names. */
record Names(Directory directory) {

    /** A mail address also stands for the part before the {@code @}, as which a person may log in. */
    Set<String> of(String account) {
        Set<String> names = new TreeSet<>();
        String plain = plain(account);
        if (plain.isEmpty()) {
            return names;
        }
        names.add(plain);
        names.addAll(directory.aliases(plain));
        for (String name : List.copyOf(names)) {
            if (name.indexOf('@') > 0) {
                names.add(name.substring(0, name.indexOf('@')));
            }
        }
        return names;
    }

    Set<String> ofAll(Collection<String> accounts) {
        Set<String> names = new TreeSet<>();
        accounts.forEach(account -> names.addAll(of(account)));
        return names;
    }

    boolean same(String one, String other) {
        return meet(of(one), of(other));
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** One spelling of an account: full-width letters and invisible characters make no other person. */
    static String plain(String account) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(account, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT).strip();
    }
}
