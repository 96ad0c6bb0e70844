package dev.sekisho.dlp.benchmarks.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.PartFact;
import dev.sekisho.dlp.policy.RecipientFact;
import dev.sekisho.dlp.transfer.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of {@link HundredRules} as a programmer would write them by hand, without reasons for people. */
final class PlainRules {
    private final Set<String> freeMail;
    private final List<Predicate<Facts>> rules = new ArrayList<>();

    PlainRules(Set<String> freeMail) {
        this.freeMail = freeMail;
        for (int i = 0; i < HundredRules.RULES; i++) {
            rules.add(rule(i));
        }
    }

    private Predicate<Facts> rule(int i) {
        long limit = HundredRules.limit(i);
        String department = "dept" + i;
        return switch (i % 5) {
            case 0 -> f -> f.channel() == Channel.MAIL && any(f, r -> in(r.domain(), freeMail)) && f.people() >= limit;
            case 1 ->
                f -> any(f, PlainRules::external)
                        && f.count(InfoType.CREDIT_CARD_NUMBER, Likelihood.LIKELY)
                                        + f.count(InfoType.JAPAN_INDIVIDUAL_NUMBER, Likelihood.LIKELY)
                                >= limit;
            case 2 ->
                f -> any(f, r -> at(r, "hospital.example") || at(r, "clinic.example"))
                        && f.peopleByInfoType().getOrDefault(InfoType.HEALTH_CONDITION, 0L) >= limit;
            case 3 ->
                f -> (f.transport().contains("auto-forward") || f.transport().contains("redirect"))
                        && any(f, PlainRules::external)
                        && f.people() >= limit;
            default ->
                f -> table(f)
                        && f.people() >= limit
                        && (f.actor().department().equals(department)
                                || f.actor().department().equals("koho"));
        };
    }

    private static boolean any(Facts facts, Predicate<RecipientFact> test) {
        for (RecipientFact recipient : facts.recipients()) {
            if (test.test(recipient)) {
                return true;
            }
        }
        return false;
    }

    private static boolean external(RecipientFact recipient) {
        return !at(recipient, "city.example");
    }

    private static boolean at(RecipientFact recipient, String domain) {
        String address = recipient.address();
        int before = address.length() - domain.length() - 1;
        return before >= 0
                && address.endsWith(domain)
                && (address.charAt(before) == '@' || address.charAt(before) == '.');
    }

    private static boolean in(String domain, Set<String> domains) {
        String rest = domain;
        while (!rest.isEmpty()) {
            if (domains.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return false;
    }

    private static boolean table(Facts facts) {
        for (PartFact part : facts.parts()) {
            if (part.role() == PartRole.ATTACHMENT
                    && (part.extension().equals("xlsx") || part.extension().equals("csv"))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the rules that match. */
    List<Integer> matching(Facts facts) {
        List<Integer> matching = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).test(facts)) {
                matching.add(i);
            }
        }
        return matching;
    }
}
