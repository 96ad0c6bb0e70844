package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.dispatch.Sha256;
import dev.sekisho.dlp.history.History;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records what was decided and what leaves before anybody is given it. Thread-safe. */
record OutcomeRecorder(
        AuditTrail trail, EarlierForms earlier, @Nullable History history, Clock clock) {
    Outcome outcome(
            Intake intake,
            Action action,
            String because,
            @Nullable Decision decision,
            @Nullable Inspection inspection,
            List<OutgoingMail> mails,
            List<Part> files,
            Alerts.Told told)
            throws IOException {
        Map<String, Object> facts = new TreeMap<>();
        if (!told.records().isEmpty()) {
            facts.put("alerts", told.records());
        }
        if (history != null) {
            facts.put("history", history.progress());
        }
        facts.put("action", action.id());
        facts.put("because", because);
        facts.put("decision", decision == null ? Map.of() : decision.toMap());
        List<Map<String, Object>> leaving = new ArrayList<>();
        for (OutgoingMail mail : mails) {
            Map<String, Object> one = new TreeMap<>(mail.facts());
            one.put("mail", mail.number());
            one.put("recipients", mail.recipients());
            one.put("protection", mail.protection());
            one.put("sha256", Sha256.of(mail.content()));
            leaving.add(one);
        }
        for (Part file : files) {
            leaving.add(Map.of("sha256", Sha256.of(file.content())));
        }
        facts.put("leaving", leaving);
        record(decision == null ? "prepared" : "decision", intake, facts);
        earlier.remember(facts);
        Outcome.Verdict verdict = new Outcome.Verdict(intake.id(), action, because, decision, inspection);
        return new Outcome(verdict, mails, files, trail, clock);
    }

    /** Nothing leaves of this one. */
    Outcome nothing(
            Intake intake, Action action, String because, Decision decision, Inspection inspection, Alerts.Told told)
            throws IOException {
        return outcome(intake, action, because, decision, inspection, List.of(), List.of(), told);
    }

    void record(String kind, Intake intake, Map<String, Object> facts) throws IOException {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("transfer", intake.id());
        all.put("actor", intake.actor().id());
        Content raw = intake.transfer().mail();
        all.put("contentSha256", raw == null ? "" : Sha256.of(raw));
        trail.append(new AuditRecord(kind, intake.time(), all));
    }
}
