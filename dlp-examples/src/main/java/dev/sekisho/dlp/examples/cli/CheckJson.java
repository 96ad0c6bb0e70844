package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision for programs. */
final class CheckJson {
    private CheckJson() {}

    static String of(Outcome outcome, List<Path> files) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("transfer", outcome.transferId());
        map.put("action", outcome.action().id());
        map.put("because", outcome.because());
        map.put("hold", outcome.action() == Action.HOLD ? outcome.transferId() : "");
        Decision decision = outcome.decision();
        if (decision != null) {
            map.put("decision", decision.toMap());
        }
        Inspection inspection = outcome.inspection();
        if (inspection != null) {
            map.put("people", inspection.people());
            map.put("inspection", InspectionMap.of(inspection));
        }
        List<Object> mails = new ArrayList<>();
        for (OutgoingMail mail : outcome.mails()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(
                    "file",
                    mail.number() <= files.size() ? files.get(mail.number() - 1).toString() : "");
            one.put("from", mail.envelopeFrom());
            one.put("recipients", mail.recipients());
            one.put("protection", mail.protection());
            mails.add(one);
        }
        map.put("mails", mails);
        return Json.line(map);
    }
}
