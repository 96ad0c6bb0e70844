package dev.sekisho.dlp.policy;

import java.util.Set;

/** Who is whose supervisor, and who belongs to which group. Thread-safe. */
public interface Directory {

    /** Knows nobody. */
    Directory EMPTY = new Directory() {
        @Override
        public Set<String> supervisors(String account) {
            return Set.of();
        }

        @Override
        public Set<String> aliases(String account) {
            return Set.of(account);
        }

        @Override
        public Set<String> members(String group) {
            return Set.of();
        }

        @Override
        public Standing standing(String account) {
            return Standing.UNKNOWN;
        }

        @Override
        public boolean knowsPeople() {
            return false;
        }
    };

    /**
     * Whether it knows anybody at all. Where it does, a group without members has none; where it does not, nothing is
     * known of any group.
     *
     * @return false for an empty directory
     */
    default boolean knowsPeople() {
        return true;
    }

    /**
     * The mail addresses of a person's supervisors.
     *
     * @param account an account or mail address, in any case
     * @return addresses in lower case, empty when none is known
     */
    Set<String> supervisors(String account);

    /**
     * All accounts and addresses of the same person.
     *
     * @param account an account or mail address, in any case
     * @return the names of the person in lower case, the given one included
     */
    Set<String> aliases(String account);

    /**
     * The members of a group, such as {@code security}.
     *
     * @param group the name of the group
     * @return addresses in lower case, empty when the group is not known
     */
    Set<String> members(String group);

    /**
     * Who may act for a person: a secretary who sends in the person's name, say. They do not decide on what the person
     * sends.
     *
     * @param account an account or mail address, in any case
     * @return addresses in lower case, empty when nobody is known
     */
    default Set<String> delegates(String account) {
        return Set.of();
    }

    /**
     * How a person stands to the organisation.
     *
     * @param account an account or mail address, in any case
     * @return the standing; {@link Standing#UNKNOWN} when the directory does not know the person
     */
    default Standing standing(String account) {
        return Standing.UNKNOWN;
    }

    /**
     * The department of a person, for actors of whom the application names none.
     *
     * @param account an account or mail address, in any case
     * @return the department, or an empty string when it is not known
     */
    default String department(String account) {
        return "";
    }

    /**
     * The roles of a person, for actors of whom the application names none.
     *
     * @param account an account or mail address, in any case
     * @return the roles, empty when none is known
     */
    default Set<String> roles(String account) {
        return Set.of();
    }
}
