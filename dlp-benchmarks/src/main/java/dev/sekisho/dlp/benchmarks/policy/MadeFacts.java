package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.Asked;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.PartFact;
import dev.sekisho.dlp.policy.RecipientFact;
import dev.sekisho.dlp.policy.Standing;
import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Made-up transfers: most are small, some are what the rules are for. */
final class MadeFacts {
    private static final List<String> DOMAINS = List.of(
            "city.example", "city.example", "partner.example", "mail.hospital.example", "gmail.com", "shop.co.jp");

    private MadeFacts() {}

    static List<Facts> make(int n, RandomGenerator random) {
        List<Facts> made = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            made.add(facts(random));
        }
        return made;
    }

    private static Facts facts(RandomGenerator random) {
        List<RecipientFact> recipients = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            String domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
            recipients.add(new RecipientFact("someone@" + domain, RecipientFact.Field.TO));
        }
        long people = random.nextInt(10) == 0 ? random.nextInt(1_000) : random.nextInt(30);
        List<PartFact> parts = new ArrayList<>();
        parts.add(part("1", PartRole.BODY, "txt"));
        if (random.nextBoolean()) {
            parts.add(part("2", PartRole.ATTACHMENT, random.nextBoolean() ? "xlsx" : "pdf"));
        }
        return new Facts(
                Channel.MAIL,
                new Actor("op@city.example", Set.of("clerk"), "dept" + random.nextInt(200), AccountKind.PERSON),
                Instant.parse("2026-11-23T01:00:00Z"),
                "op@city.example",
                recipients,
                Set.of("boss@city.example"),
                "",
                "",
                "",
                "",
                random.nextInt(20) == 0 ? Set.of("redirect") : Set.of(),
                Map.of(InfoType.CREDIT_CARD_NUMBER, Map.of(Likelihood.VERY_LIKELY, people / 4)),
                people,
                Map.of(InfoType.HEALTH_CONDITION, people / 3),
                Map.of(),
                0,
                parts,
                false,
                List.of(),
                Map.of(),
                Map.of(Set.of(InfoType.PERSON_NAME), people),
                Standing.UNKNOWN,
                Map.of(),
                "",
                Asked.EVERYTHING);
    }

    private static PartFact part(String id, PartRole role, String extension) {
        return new PartFact(id, role, "application/octet-stream", extension, 10_000, PartStatus.FULL, "", 0);
    }
}
