package dev.sekisho.dlp.change;

import dev.sekisho.dlp.account.AccountNames;
import dev.sekisho.dlp.policy.Directory;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may review a proposal: nobody who is the proposer under another name, or who acts for the proposer, or for whom
 * the proposer acts; and nobody who has left.
 */
final class FourEyes {
    private final Directory directory;
    private final AccountNames names;
    private final String reviewers;

    FourEyes(Directory directory, String reviewers) {
        this.directory = directory;
        this.names = new AccountNames(directory);
        this.reviewers = reviewers;
    }

    /** Throws unless the person may review; says whether the directory knows the person as a reviewer. */
    boolean mayReview(Version version, String person, Instant now) throws ChangeRefusedException {
        Set<String> own = names.of(person);
        if (related(own, names.of(version.proposer()))) {
            throw new ChangeRefusedException("own-proposal");
        }
        for (Review review : version.reviews()) {
            if (related(own, names.of(review.person()))) {
                throw new ChangeRefusedException("already-reviewed");
            }
        }
        Set<String> members = reviewers.isEmpty() ? Set.of() : directory.members(reviewers);
        if (names.hasLeft(person, now) || (!members.isEmpty() && !names.isOneOf(person, members))) {
            throw new ChangeRefusedException("not-a-reviewer");
        }
        return !members.isEmpty();
    }

    /** Whether a person is the proposer and so may withdraw the proposal. */
    boolean isProposer(Version version, String person) {
        return names.isOneOf(person, Set.of(version.proposer()));
    }

    /** One person under two names, or two of whom one acts for the other. */
    private boolean related(Set<String> one, Set<String> other) {
        return AccountNames.meet(one, other)
                || AccountNames.meet(delegates(one), other)
                || AccountNames.meet(delegates(other), one);
    }

    private Set<String> delegates(Set<String> accounts) {
        Set<String> delegates = new TreeSet<>();
        accounts.forEach(name -> delegates.addAll(names.ofAll(directory.delegates(name))));
        return delegates;
    }
}
