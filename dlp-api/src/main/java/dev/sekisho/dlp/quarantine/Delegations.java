package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.account.AccountNames;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gives leave to approve in another's place, and takes it back. */
record Delegations(QuarantineContext context) {
    private static final Duration LONGEST = Duration.ofDays(366);

    Delegation give(Delegation asked) throws IOException, RefusedException {
        if (!isSound(asked)) {
            throw new RefusedException("bad-delegation");
        }
        Delegation given = asked.withId(UUID.randomUUID().toString());
        context.journal().record("delegated", given);
        return save(given);
    }

    private boolean isSound(Delegation d) {
        Instant now = context.clock().instant();
        boolean named = !AccountNames.plain(d.from()).isEmpty()
                && !AccountNames.plain(d.to()).isEmpty();
        boolean timed = d.start().isBefore(d.end())
                && now.isBefore(d.end())
                && Duration.between(d.start(), d.end()).compareTo(LONGEST) <= 0;
        boolean limited = d.mostPeople() >= 1 && !d.reason().isBlank();
        return named && timed && limited && !new AccountNames(context.directory()).same(d.from(), d.to());
    }

    Delegation revoke(String id, String person) throws IOException, RefusedException {
        AccountNames names = new AccountNames(context.directory());
        for (Delegation delegation : all()) {
            if (delegation.id().equals(id) && names.isOneOf(person, Set.of(delegation.from()))) {
                context.journal().record("delegation-revoked", delegation);
                return save(delegation.revoke());
            }
        }
        throw new RefusedException("unknown-item");
    }

    private Delegation save(Delegation delegation) throws IOException {
        return context.store().act(items -> {
            items.write(delegation);
            return delegation;
        });
    }

    List<Delegation> all() throws IOException {
        List<Delegation> all = new ArrayList<>(context.store().act(context::delegations));
        all.sort(Comparator.comparing(Delegation::start).thenComparing(Delegation::id));
        return all;
    }
}
