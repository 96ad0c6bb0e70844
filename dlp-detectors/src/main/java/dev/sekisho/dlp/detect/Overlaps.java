package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides between detections that overlap: the more likely one stays, then the longer one, then one with a check digit.
 * A name inside a sure address, mail address or organisation is part of it. What a user looks for stands beside the
 * rest: a word of a list must not hide the address that it is in. Time is n log n.
 */
final class Overlaps {
    private static final Set<InfoType> HOLDING_NAMES =
            Set.of(InfoType.STREET_ADDRESS, InfoType.EMAIL_ADDRESS, InfoType.ORGANIZATION_NAME);
    /** The longer one first where two begin together. Written out, as it is asked for every hit. */
    private static final Comparator<Hit> BY_PLACE =
            (a, b) -> a.start() != b.start() ? Long.compare(a.start(), b.start()) : Long.compare(b.end(), a.end());

    private static final Comparator<Hit> BETTER_FIRST = Overlaps::better;

    private static final int LONGEST_SURNAME = 3;
    /** The shortest word that makes an organisation of a surname: 歯科. */
    private static final int LEAST_TRADE = 2;

    private Overlaps() {}

    private static int better(Hit a, Hit b) {
        int order = Boolean.compare(notAsked(a), notAsked(b));
        order = order != 0 ? order : b.likelihood().compareTo(a.likelihood());
        order = order != 0 ? order : Long.compare(b.length(), a.length());
        order = order != 0 ? order : Boolean.compare(b.has(Evidence.CHECK_DIGIT), a.has(Evidence.CHECK_DIGIT));
        order = order != 0 ? order : Long.compare(a.start(), b.start());
        return order != 0 ? order : a.type().id().compareTo(b.type().id());
    }

    /** What a user asked for by a rule of their own is not lost to a detector that knows nothing of it. */
    private static boolean notAsked(Hit hit) {
        return !hit.has(Evidence.USER_RULE) || !hit.likelihood().atLeast(Likelihood.LIKELY);
    }

    /** The detections that stay, in the order in which they stand. */
    static List<Hit> resolve(List<Hit> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        if (apart(hits)) {
            return hits;
        }
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(BY_PLACE);
        List<Hit> byPlace = once(sorted);
        if (apart(byPlace)) {
            return byPlace;
        }
        List<Hit> kept = new ArrayList<>(byPlace.size());
        int from = 0;
        while (from < byPlace.size()) {
            int to = chain(byPlace, from);
            if (to - from == 1) {
                kept.add(byPlace.get(from));
            } else {
                layers(byPlace.subList(from, to), kept);
            }
            from = to;
        }
        return kept;
    }

    /** Where several detectors say the very same, it counts once. */
    private static List<Hit> once(List<Hit> byPlace) {
        List<Hit> once = new ArrayList<>(byPlace.size());
        for (Hit hit : byPlace) {
            if (once.isEmpty() || !same(once.get(once.size() - 1), hit)) {
                once.add(hit);
            }
        }
        return once;
    }

    private static boolean same(Hit a, Hit b) {
        return a.start() == b.start()
                && a.end() == b.end()
                && a.likelihood() == b.likelihood()
                && a.type().equals(b.type())
                && a.evidence().equals(b.evidence());
    }

    /** The end of the detections from one on that overlap each other in a chain; most overlap none. */
    private static int chain(List<Hit> byPlace, int from) {
        long end = byPlace.get(from).end();
        int to = from + 1;
        while (to < byPlace.size() && byPlace.get(to).start() < end) {
            end = Math.max(end, byPlace.get(to++).end());
        }
        return to;
    }

    private static void layers(List<Hit> chain, List<Hit> out) {
        List<Hit> own = new ArrayList<>();
        List<Hit> asked = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (Hit hit : withoutHeldNames(chain)) {
            (own(hit) ? own : notAsked(hit) ? others : asked).add(hit);
        }
        NavigableMap<Long, Hit> owned = settle(own);
        List<Hit> settled = new ArrayList<>(owned.values());
        for (Hit hit : besides(asked, others)) {
            if (!repeats(hit, owned)) {
                settled.add(hit);
            }
        }
        settled.sort(BY_PLACE);
        out.addAll(settled);
    }

    /**
     * Built-in types that a user's rule looks for, with what the detectors find: the rule stands for what lies inside
     * its value, and never hides what goes beyond it. Of one type the wider value is told, once.
     */
    private static Collection<Hit> besides(List<Hit> asked, List<Hit> others) {
        if (asked.isEmpty()) {
            return settle(others).values();
        }
        NavigableMap<Long, Hit> rules = settle(asked);
        others.removeIf(hit -> overlapping(rules, hit, rule -> holds(rule, hit) || replaces(rule, hit)));
        NavigableMap<Long, Hit> kept = settle(others);
        List<Hit> all = new ArrayList<>(kept.values());
        for (Hit rule : rules.values()) {
            if (!overlapping(kept, rule, hit -> hit.type().equals(rule.type()))) {
                all.add(rule);
            }
        }
        return all;
    }

    private static boolean holds(Hit outer, Hit inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** Whether a rule says what a hit of its type says, too, unless the hit is as likely and holds the rule's value. */
    private static boolean replaces(Hit rule, Hit hit) {
        return rule.type().equals(hit.type()) && !(hit.likelihood().atLeast(rule.likelihood()) && holds(hit, rule));
    }

    /** Whether one of some hits that lie apart overlaps another hit and is such a one. */
    private static boolean overlapping(NavigableMap<Long, Hit> apart, Hit hit, Predicate<Hit> such) {
        Map.Entry<Long, Hit> last = apart.lowerEntry(hit.end());
        for (; last != null && last.getValue().overlaps(hit); last = apart.lowerEntry(last.getKey())) {
            if (such.test(last.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says with less confidence what a user's own rule says there already. */
    private static boolean repeats(Hit hit, NavigableMap<Long, Hit> asked) {
        Map.Entry<Long, Hit> before = asked.lowerEntry(hit.end());
        return before != null
                && before.getValue().overlaps(hit)
                && before.getValue().type().equals(hit.type());
    }

    private static boolean own(Hit hit) {
        return !notAsked(hit) && InfoType.of(hit.type().id()) == null;
    }

    private static NavigableMap<Long, Hit> settle(List<Hit> contenders) {
        contenders.sort(BETTER_FIRST);
        NavigableMap<Long, Hit> kept = new TreeMap<>();
        for (Hit hit : contenders) {
            Map.Entry<Long, Hit> before = kept.lowerEntry(hit.end());
            if (before == null || !before.getValue().overlaps(hit)) {
                kept.put(hit.start(), hit);
            }
        }
        return kept;
    }

    private static boolean apart(List<Hit> byPlace) {
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i - 1).end() > byPlace.get(i).start()) {
                return false;
            }
        }
        return true;
    }

    private static List<Hit> withoutHeldNames(List<Hit> byPlace) {
        List<Hit> free = new ArrayList<>(byPlace.size());
        long heldUntil = -1;
        @Nullable Hit house = null;
        for (Hit hit : byPlace) {
            boolean name = hit.type().equals(InfoType.PERSON_NAME) || hit.type().equals(InfoType.PERSON_NAME_KANA);
            if (name && !free.isEmpty() && calling(free.get(free.size() - 1), hit)) {
                free.remove(free.size() - 1);
            }
            if (!name || (hit.end() > heldUntil && !founder(hit, house))) {
                free.add(hit);
            }
            house = hit.type().equals(InfoType.ORGANIZATION_NAME) ? hit : house;
            if (HOLDING_NAMES.contains(hit.type()) && hit.likelihood().atLeast(Likelihood.LIKELY)) {
                heldUntil = Math.max(heldUntil, hit.end());
            }
        }
        return free;
    }

    /** Whether a calling was taken together with the full name before it: 高瀬川隼也選手. */
    private static boolean calling(Hit trade, Hit name) {
        return trade.type().equals(InfoType.OCCUPATION)
                && !trade.likelihood().atLeast(Likelihood.LIKELY)
                && trade.start() == name.start()
                && trade.end() >= name.end() + LEAST_TRADE
                && name.length() >= LONGEST_SURNAME;
    }

    /** Whether a name is no longer than a surname and an organisation begins with it: 榎本 in 榎本クリニック. */
    private static boolean founder(Hit name, @Nullable Hit house) {
        return house != null
                && house.start() == name.start()
                && house.end() >= name.end() + LEAST_TRADE
                && name.length() <= LONGEST_SURNAME;
    }
}
