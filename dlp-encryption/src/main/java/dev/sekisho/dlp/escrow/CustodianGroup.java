package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.account.AccountNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The custodians of a time, so many of whom open what was escrowed then.
 *
 * @param generation counts the groups from 1
 * @param threshold how many open together, at least 2
 * @param custodians the custodians
 */
public record CustodianGroup(int generation, int threshold, List<Custodian> custodians) {
    private static final int MOST = 16;

    /**
     * Checks the group.
     *
     * @param generation counts the groups
     * @param threshold how many open together
     * @param custodians the custodians
     * @throws IllegalArgumentException when fewer than two would open, or there are fewer custodians than are needed,
     *     or one person or key is in it twice
     */
    public CustodianGroup {
        custodians = List.copyOf(custodians);
        Set<Object> known = new HashSet<>();
        for (Custodian custodian : custodians) {
            if (!known.add(AccountNames.plain(custodian.name()))
                    || !known.add(custodian.certificate().getPublicKey())) {
                throw new IllegalArgumentException("a custodian is in the group twice");
            }
        }
        if (generation < 1 || threshold < 2 || custodians.size() < threshold || custodians.size() > MOST) {
            throw new IllegalArgumentException("a group has 2 to " + MOST + " custodians, of whom at least 2 open");
        }
    }

    @Override
    public String toString() {
        return "CustodianGroup[" + generation + ", " + threshold + " of " + custodians.size() + "]";
    }
}
