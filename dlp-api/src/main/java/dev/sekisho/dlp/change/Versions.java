package dev.sekisho.dlp.change;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.RecordFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All versions of all files as the trail tells them, without their content. Not thread-safe. */
final class Versions {
    static final String PROPOSED = "change-proposed";
    static final String REVIEWED = "change-reviewed";
    static final String ACTIVATED = "change-activated";
    static final String WITHDRAWN = "change-withdrawn";

    static final RecordFilter RECORDS = RecordFilter.ofKinds(PROPOSED, REVIEWED, ACTIVATED, WITHDRAWN);

    private final Map<String, List<Version>> byFile = new TreeMap<>();

    Set<String> files() {
        return Set.copyOf(byFile.keySet());
    }

    List<Version> of(String file) {
        return List.copyOf(byFile.getOrDefault(file, List.of()));
    }

    int next(String file) {
        return byFile.getOrDefault(file, List.of()).size() + 1;
    }

    @Nullable
    Version active(String file) {
        for (Version version : byFile.getOrDefault(file, List.of())) {
            if (version.state() == VersionState.ACTIVE) {
                return version;
            }
        }
        return null;
    }

    Version get(String file, int number) throws ChangeRefusedException {
        List<Version> versions = byFile.getOrDefault(file, List.of());
        if (number < 1 || number > versions.size()) {
            throw new ChangeRefusedException("unknown-version");
        }
        return versions.get(number - 1);
    }

    /** Takes a record. Records of other kinds are left alone; one that does not fit is no part of any history. */
    void take(AuditRecord entry) {
        Map<String, Object> facts = entry.facts();
        if (!(facts.get("file") instanceof String file) || !(facts.get("version") instanceof Number n)) {
            return;
        }
        int number = n.intValue();
        switch (entry.kind()) {
            case PROPOSED -> propose(file, number, entry);
            case REVIEWED -> review(file, number, entry);
            case ACTIVATED -> activate(file, number);
            case WITHDRAWN -> replace(file, number, v -> v.as(VersionState.WITHDRAWN));
            default -> {
                // a refusal changes nothing
            }
        }
    }

    private void propose(String file, int number, AuditRecord entry) {
        List<Version> versions = byFile.computeIfAbsent(file, f -> new ArrayList<>());
        if (number == versions.size() + 1) {
            Map<String, Object> facts = entry.facts();
            versions.add(new Version(
                    file,
                    number,
                    VersionState.PROPOSED,
                    text(facts, "sha256"),
                    number(facts, "base"),
                    number(facts, "restores"),
                    text(facts, "person"),
                    text(facts, "reason"),
                    entry.time(),
                    List.of()));
        }
    }

    private void review(String file, int number, AuditRecord entry) {
        Map<String, Object> facts = entry.facts();
        boolean approves = Boolean.TRUE.equals(facts.get("approves"));
        boolean enough = Boolean.TRUE.equals(facts.get("enough"));
        Review review = new Review(text(facts, "person"), entry.time(), approves, text(facts, "reason"));
        VersionState next = !approves ? VersionState.REJECTED : enough ? VersionState.APPROVED : VersionState.PROPOSED;
        replace(file, number, v -> v.with(review, next));
    }

    private void activate(String file, int number) {
        Version before = active(file);
        if (before != null) {
            replace(file, before.number(), v -> v.as(VersionState.RETIRED));
        }
        replace(file, number, v -> v.as(VersionState.ACTIVE));
    }

    /** A step from one version to the next. */
    private interface Step {
        Version from(Version version);
    }

    private void replace(String file, int number, Step step) {
        List<Version> versions = byFile.getOrDefault(file, List.of());
        if (number >= 1 && number <= versions.size()) {
            versions.set(number - 1, step.from(versions.get(number - 1)));
        }
    }

    private static String text(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof String text ? text : "";
    }

    private static int number(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof Number n ? n.intValue() : 0;
    }
}
