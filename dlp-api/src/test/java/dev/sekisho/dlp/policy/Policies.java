package dev.sekisho.dlp.policy;

import java.util.List;

/** Short policies for tests. */
final class Policies {
    private Policies() {}

    static Policy policy(String rest) {
        try {
            return Policy.parse("apiVersion: sekisho/v1\npolicy: p\nversion: 1\n" + rest, "p.yaml");
        } catch (PolicyException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** A policy with one rule that blocks, and nothing else. */
    static Policy when(String condition) {
        return policy("unreadable: allow\nrules:\n  - {id: A, when: {" + condition + "}, then: block}\n");
    }

    static List<String> ids(List<RuleHit> hits) {
        return hits.stream().map(RuleHit::ruleId).toList();
    }
}
