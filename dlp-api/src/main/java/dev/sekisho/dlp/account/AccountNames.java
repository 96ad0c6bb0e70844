package dev.sekisho.dlp.account;

import dev.sekisho.dlp.policy.Directory;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One person under all names. Immutable and as thread-safe as its directory.
 *
 * @param directory knows the aliases
 */
public record AccountNames(Directory directory) {

    /**
     * A person under all names, and under some that may be another's: who is not to decide is not to decide under a
     * name like his own. A mail address also stands for the part before the {@code @}, as which a person may log in,
     * without what follows a {@code +}; a login such as {@code CITY\taro} for the part after the backslash.
     *
     * @param account an account or mail address, in any spelling
     * @return the names in one spelling, none for a blank account
     */
    public Set<String> of(String account) {
        Set<String> names = known(account);
        for (String name : List.copyOf(names)) {
            String login = login(name);
            names.add(login);
            int tag = login.indexOf('+');
            names.add(tag > 0 ? login.substring(0, tag) : login);
            names.add(login.substring(login.lastIndexOf('\\') + 1));
        }
        names.remove("");
        return names;
    }

    /** What the directory calls a person, in one spelling. */
    private Set<String> known(String account) {
        Set<String> names = new TreeSet<>();
        String plain = plain(account);
        if (!plain.isEmpty()) {
            names.add(plain);
            directory.aliases(plain).forEach(alias -> names.add(plain(alias)));
        }
        return names;
    }

    /** The part of an address before the {@code @}; any other name as it is. */
    private static String login(String name) {
        int at = name.lastIndexOf('@');
        return at > 0 ? name.substring(0, at) : name;
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
     * Whether a person is one of those who may. Unlike {@link #same} it does not guess: {@code boss@gmail.com} is not
     * {@code boss@city.example}. A login without a domain is believed, as the application knows whom it let in; an
     * address stands for such a login where the directory knows the address.
     *
     * @param person an account or mail address, in any spelling
     * @param members those who may
     * @return true when the person has the name of one of them
     */
    public boolean isOneOf(String person, Collection<String> members) {
        Set<String> own = known(person);
        return members.stream().anyMatch(member -> isNamed(own, known(member)));
    }

    private boolean isNamed(Set<String> own, Set<String> member) {
        return meet(own, member)
                || meet(logins(own), shortened(member))
                || (own.stream().anyMatch(name -> directory.standing(name).known())
                        && meet(shortened(own), logins(member)));
    }

    private static Set<String> logins(Set<String> names) {
        return names.stream().filter(name -> name.indexOf('@') < 0).collect(Collectors.toSet());
    }

    private static Set<String> shortened(Set<String> names) {
        return names.stream().map(AccountNames::login).collect(Collectors.toSet());
    }

    /**
     * Whether the day is over on which a person leaves, as the directory knows it.
     *
     * @param person an account or mail address
     * @param now the time; its day is that of UTC, so that nobody is gone too early east of it
     * @return true when the person decides nothing any more
     */
    public boolean hasLeft(String person, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return known(person).stream()
                .map(name -> directory.standing(name).leaves())
                .anyMatch(leaves -> leaves != null && leaves.isBefore(today));
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
     * One spelling of an account: full-width letters and what cannot be seen make no other person.
     *
     * @param account an account or mail address
     * @return the same in lower case, without blanks around it
     */
    public static String plain(String account) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(account, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT).strip();
    }

    /** Control and format characters, and those that Unicode would have ignored by default. */
    private static boolean isUnseen(int c) {
        return Character.isIdentifierIgnorable(c)
                || c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || (c >= 0x180b && c <= 0x180f)
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0000 && c <= 0xe0fff);
    }
}
