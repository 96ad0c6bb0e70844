package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Directory;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may review a proposal: nobody who is the proposer under another name, or who acts for the proposer, or for whom
 * the proposer acts.
 */
final class FourEyes {
    private final Directory directory;
    private final String reviewers;

    FourEyes(Directory directory, String reviewers) {
        this.directory = directory;
        this.reviewers = reviewers;
    }

    /** Throws unless the person may review; says whether the directory knows the person as a reviewer. */
    boolean mayReview(Version version, String person) throws ChangeRefusedException {
        Set<String> names = names(person);
        if (related(names, names(version.proposer()))) {
            throw new ChangeRefusedException("own-proposal");
        }
        for (Review review : version.reviews()) {
            if (related(names, names(review.person()))) {
                throw new ChangeRefusedException("already-reviewed");
            }
        }
        Set<String> members = new TreeSet<>();
        if (!reviewers.isEmpty()) {
            directory.members(reviewers).forEach(member -> members.addAll(names(member)));
        }
        if (!members.isEmpty() && names.stream().noneMatch(members::contains)) {
            throw new ChangeRefusedException("not-a-reviewer");
        }
        return !members.isEmpty();
    }

    boolean same(String one, String other) {
        Set<String> names = names(one);
        return names(other).stream().anyMatch(names::contains);
    }

    /** One person under two names, or two of whom one acts for the other. */
    private boolean related(Set<String> one, Set<String> other) {
        return meet(one, other) || meet(delegates(one), other) || meet(delegates(other), one);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private Set<String> delegates(Set<String> names) {
        Set<String> delegates = new TreeSet<>();
        names.forEach(name -> directory.delegates(name).forEach(d -> delegates.addAll(names(d))));
        return delegates;
    }

    /**
     * A person under all names; a mail address also under the part before the {@code @}, as which a person may log in.
     */
    private Set<String> names(String account) {
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
