package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up facts, one by one. */
final class TestFacts {
    Channel channel = Channel.MAIL;
    Actor actor;
    Instant time = Instant.parse("2026-11-23T01:00:00Z");
    String from;
    final List<RecipientFact> recipients = new ArrayList<>();
    final Set<String> supervisors = new HashSet<>();
    String destination = "";
    String purpose = "";
    final Set<String> transport = new HashSet<>();
    final Map<InfoType, Map<Likelihood, Long>> counts = new HashMap<>();
    long people;
    final Map<InfoType, Long> peopleBy = new HashMap<>();
    final Map<String, Long> keywords = new HashMap<>();
    final List<PartFact> parts = new ArrayList<>();
    final Map<String, WindowValue> windows = new HashMap<>();
    boolean signed;
    final List<String> defects = new ArrayList<>();
    final Map<String, String> attributes = new HashMap<>();
    String reason = "";
    Asked asked = Asked.EVERYTHING;

    private TestFacts(String from) {
        this.from = from;
        this.actor = Actor.of(from);
    }

    static TestFacts mail(String from, String... to) {
        TestFacts facts = new TestFacts(from);
        for (String address : to) {
            facts.recipients.add(new RecipientFact(address, RecipientFact.Field.TO));
        }
        return facts;
    }

    TestFacts people(long n) {
        people = n;
        return this;
    }

    TestFacts cc(String address) {
        recipients.add(new RecipientFact(address, RecipientFact.Field.CC));
        return this;
    }

    TestFacts supervisor(String address) {
        supervisors.add(address);
        return this;
    }

    TestFacts transport(String way) {
        transport.add(way);
        return this;
    }

    TestFacts count(InfoType type, Likelihood likelihood, long n) {
        counts.computeIfAbsent(type, x -> new HashMap<>()).put(likelihood, n);
        return this;
    }

    TestFacts keyword(String list, long n) {
        keywords.put(list, n);
        return this;
    }

    TestFacts at(String time) {
        this.time = Instant.parse(time);
        return this;
    }

    TestFacts part(PartStatus status, String reason) {
        parts.add(new PartFact(
                "" + (parts.size() + 1), PartRole.ATTACHMENT, "application/zip", "zip", 100, status, reason, 0));
        return this;
    }

    Facts build() {
        return new Facts(
                channel,
                actor,
                time,
                from,
                recipients,
                supervisors,
                destination,
                "",
                purpose,
                "",
                transport,
                counts,
                people,
                peopleBy,
                keywords,
                0,
                parts,
                signed,
                defects,
                attributes,
                Map.of(),
                Standing.UNKNOWN,
                windows,
                reason,
                asked);
    }
}
