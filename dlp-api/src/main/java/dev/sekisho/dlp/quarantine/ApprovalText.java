package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.json.CanonicalJson;
import java.util.Map;
import java.util.TreeMap;

/** What an approval is signed over. Whatever of it changes later, the approval is not for that. */
final class ApprovalText {
    private ApprovalText() {}

    static String of(HeldItem item, Approval approval) {
        Map<String, Object> map = new TreeMap<>();
        map.put("transfer", item.id());
        map.put("contentDigest", item.contentDigest());
        map.put("policyHash", item.policyHash());
        map.put("recipients", item.recipients());
        map.put("approver", approval.approver());
        map.put("onBehalfOf", approval.onBehalfOf());
        map.put("time", approval.time().toString());
        map.put("reason", approval.reason());
        return "sekisho approval v1\n" + CanonicalJson.write(map) + "\n";
    }
}
