package dev.sekisho.dlp.account;

import dev.sekisho.dlp.policy.Directory;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person under all names. Immutable and as thread-safe as its directory.
 *
 * @param directory knows the aliases
 */
public record AccountNames(Directory directory) {

    /**
     * A person under all names. A mail address also stands for the part before the {@code @}, as which a person may log
     * in.
     *
     * @param account an account or mail address, in any spelling
     * @return the names in one spelling, none for a blank account
     */
    public Set<String> of(String account) {
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

    /**
     * Several people under all names.
     *
     * @param accounts accounts or mail addresses
     * @return the names of all of them
     */
    public Set<String> ofAll(Collection<String> accounts) {
        Set<String> names = new TreeSet<>();
        accounts.forEach(account -> names.addAll(of(account)));
        return names;
    }

    /**
     * Whether two accounts are of one person.
     *
     * @param one an account or mail address
     * @param other another
     * @return true when they have a name in common
     */
    public boolean same(String one, String other) {
        return meet(of(one), of(other));
    }

    /**
     * Whether two sets have a name in common.
     *
     * @param one names in one spelling
     * @param other others
     * @return true when they do
     */
    public static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /**
     * One spelling of an account: full-width letters and invisible characters make no other person.
     *
     * @param account an account or mail address
     * @return the same in lower case, without blanks around it
     */
    public static String plain(String account) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(account, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT).strip();
    }
}
