package dev.sekisho.dlp.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/** A {@link Decision} as the values of a record. */
final class DecisionMap {
    private DecisionMap() {}

    static Map<String, Object> toMap(Decision d) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("action", d.action().id());
        map.put("encrypt", d.encrypt());
        map.put("rules", d.hits().stream().map(DecisionMap::hit).toList());
        map.put("nearMisses", d.nearMisses().stream().map(DecisionMap::hit).toList());
        HoldRequirement hold = d.hold();
        if (hold != null) {
            map.put("hold", hold.toMap());
        }
        EncryptRequirement encryption = d.encryption();
        if (encryption != null) {
            map.put("encryption", encryption.toMap());
        }
        if (!d.obligations().isNone()) {
            map.put("obligations", d.obligations().toMap());
        }
        map.put("policy", d.policyId());
        map.put("policyHash", d.policyHash());
        map.put("facts", d.facts().toMap());
        return map;
    }

    private static Map<String, Object> hit(RuleHit hit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", hit.ruleId());
        map.put("title", message(hit.title()));
        map.put("action", hit.action().id());
        map.put("enforced", hit.enforced());
        map.put("unknown", hit.unknown());
        map.put("severity", hit.severity());
        map.put("reasons", hit.reasons().stream().map(DecisionMap::message).toList());
        return map;
    }

    private static Map<String, Object> message(Message message) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ja", message.ja());
        map.put("en", message.en());
        return map;
    }
}
