package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.account.AccountNames;
import dev.sekisho.dlp.policy.Directory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may decide on an item: not the sender's side, and only members of the approving groups or who stands in for one.
 * A group that the directory does not know has none; where it knows nobody at all, anybody else may, and that is
 * recorded.
 *
 * @param directory knows people and groups
 * @param delegations all that were ever given
 * @param now the time
 */
record Authority(Directory directory, List<Delegation> delegations, Instant now) {

    /**
     * By what right a person decides.
     *
     * @param onBehalfOf who delegated it, or an empty string
     * @param verified whether the directory knows the person, or who delegated, as a member of an approving group
     */
    record Right(String onBehalfOf, boolean verified) {}

    private AccountNames names() {
        return new AccountNames(directory);
    }

    /** The right to look at an item and to decide on it, whether or not the person has approved already. */
    Right toDecide(HeldItem item, String person) throws RefusedException {
        return right(item, person, Set.of());
    }

    /** The right to add an approval: no one person's counts twice, whoever gives it. */
    Right toApprove(HeldItem item, String person) throws RefusedException {
        Set<String> counted = counted(item);
        Right right = right(item, person, counted);
        if (AccountNames.meet(known(item, List.of(person)), counted)) {
            throw new RefusedException("already-approved");
        }
        return right;
    }

    private Right right(HeldItem item, String person, Set<String> counted) throws RefusedException {
        Set<String> names = names().of(person);
        if (names.isEmpty()) {
            throw new RefusedException("no-reason");
        }
        if (AccountNames.meet(names, senderSide(item))) {
            throw new RefusedException("own-transfer");
        }
        if (names().hasLeft(person, now)) {
            throw new RefusedException("not-an-approver");
        }
        Set<String> members = members(item);
        if (members.isEmpty() && (item.approvers().isEmpty() || !directory.knowsPeople())) {
            return new Right("", false);
        }
        return names().isOneOf(person, members) ? new Right("", true) : delegated(item, person, counted);
    }

    private Set<String> counted(HeldItem item) {
        List<String> accounts = new ArrayList<>();
        for (Approval approval : item.approvals()) {
            accounts.add(approval.approver());
            accounts.add(approval.onBehalfOf());
        }
        return known(item, accounts);
    }

    /** All names of people, also where one is given by which the directory does not find the person. */
    private Set<String> known(HeldItem item, List<String> accounts) {
        Set<String> given = names().ofAll(accounts);
        Set<String> all = new TreeSet<>(given);
        for (String member : members(item)) {
            Set<String> names = names().of(member);
            if (AccountNames.meet(names, given)) {
                all.addAll(names);
            }
        }
        return all;
    }

    boolean isSender(HeldItem item, String person) {
        return names().isOneOf(person, List.of(item.actor(), item.from()));
    }

    /** The sender, who asked for the transfer, and all who act for either: by the directory or by delegation. */
    private Set<String> senderSide(HeldItem item) {
        Set<String> side = names().ofAll(List.of(item.actor(), item.from(), HeldDecision.requestedBy(item)));
        Set<String> acting = new TreeSet<>();
        side.forEach(name -> acting.addAll(directory.delegates(name)));
        for (Delegation delegation : delegations) {
            if (delegation.activeAt(now) && AccountNames.meet(names().of(delegation.from()), side)) {
                acting.add(delegation.to());
            }
        }
        side.addAll(names().ofAll(acting));
        return side;
    }

    private Set<String> members(HeldItem item) {
        Set<String> members = new TreeSet<>();
        for (String group : item.approvers()) {
            if (group.equals("manager")) {
                members.addAll(directory.supervisors(item.from().isEmpty() ? item.actor() : item.from()));
            } else {
                members.addAll(directory.members(group));
            }
        }
        members.removeIf(member -> names().hasLeft(member, now)); // with them their delegations end
        return members;
    }

    /** Only a member can delegate: what was delegated to him does not go further. */
    private Right delegated(HeldItem item, String person, Set<String> counted) throws RefusedException {
        boolean beyond = false;
        boolean used = false;
        Set<String> side = senderSide(item);
        Set<String> members = members(item);
        for (Delegation delegation : delegations) {
            Set<String> principal = names().of(delegation.from());
            if (!delegation.activeAt(now)
                    || !names().isOneOf(person, Set.of(delegation.to()))
                    || !names().isOneOf(delegation.from(), members)
                    || AccountNames.meet(principal, side)) {
                continue;
            }
            if (!delegation.covers(item)) {
                beyond = true;
            } else if (AccountNames.meet(principal, counted)) {
                used = true;
            } else {
                return new Right(delegation.from(), true);
            }
        }
        throw new RefusedException(used ? "already-approved" : beyond ? "beyond-delegation" : "not-an-approver");
    }
}
