package dev.sekisho.dlp.transfer;

import java.util.Objects;
import java.util.Set;

/**
 * Who moves the content.
 *
 * <p>Immutable.
 *
 * @param id the account, as the application knows it; often a mail address
 * @param roles the roles that the account has
 * @param department the department, or an empty string
 * @param accountKind what kind of account it is
 */
public record Actor(String id, Set<String> roles, String department, AccountKind accountKind) {

    /**
     * Copies the roles.
     *
     * @param id the account
     * @param roles the roles
     * @param department the department, or an empty string
     * @param accountKind what kind of account it is
     */
    public Actor {
        Objects.requireNonNull(id, "id");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(accountKind, "accountKind");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
    }

    /**
     * A person's account without roles or department.
     *
     * @param id the account
     * @return the actor
     */
    public static Actor of(String id) {
        return new Actor(id, Set.of(), "", AccountKind.PERSON);
    }
}
