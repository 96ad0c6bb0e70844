package dev.sekisho.dlp;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.dispatch.Sha256;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.Facts;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we encrypted ourselves, by the digest of its bytes, with what inspection had found before: it need not be
 * readable again to be known. Read from the trail when an encrypted part is first met, and kept up from then on.
 * Thread-safe.
 */
final class EarlierForms {
    /** The newest so many are known; what is older counts as unreadable, as any other encrypted file. */
    private static final int MOST = 100_000;

    private final AuditTrail trail;
    private @Nullable Map<String, Facts> byDigest;

    EarlierForms(AuditTrail trail) {
        this.trail = trail;
    }

    /** The facts, with those parts known that we encrypted ourselves. */
    Facts complete(Facts facts, Intake intake, Inspection inspection) throws IOException {
        Facts all = facts;
        MailMessage mail = intake.mail();
        if (mail == null) {
            return all;
        }
        List<MailPart> parts = mail.parts();
        for (int i = 0; i < parts.size(); i++) {
            String id = String.valueOf(i + 2); // the first part that is inspected is the subject
            if (inspection.parts().stream().anyMatch(report -> encrypted(report, id))) {
                Facts known = find(Sha256.of(parts.get(i).part().content()));
                all = known == null ? all : KnownParts.join(all, id, known);
            }
        }
        return all;
    }

    /** A part is, or something in it: a container may be readable while its entries are not. */
    private static boolean encrypted(PartReport report, String id) {
        return report.status() == PartStatus.ENCRYPTED
                && (report.id().equals(id) || report.id().startsWith(id + "."));
    }

    private synchronized @Nullable Facts find(String digest) throws IOException {
        Map<String, Facts> known = byDigest;
        if (known == null) {
            known = new Newest();
            Map<String, Facts> filled = known;
            RecordFilter withForms = RecordFilter.ofKinds("decision").withForms();
            trail.reader().read(withForms, (seq, entry) -> take(entry.facts(), filled));
            byDigest = known;
        }
        return known.get(digest);
    }

    /** Takes a decision that was just recorded. */
    synchronized void remember(Map<String, Object> decision) {
        if (byDigest != null) {
            take(decision, byDigest);
        }
    }

    private static void take(Map<String, Object> record, Map<String, Facts> into) {
        if (!(record.get("decision") instanceof Map<?, ?> decision)
                || !(decision.get("facts") instanceof Map<?, ?> facts)) {
            return;
        }
        for (Object mail : list(record.get("leaving"))) {
            for (Object form : mail instanceof Map<?, ?> m ? list(m.get("forms")) : List.of()) {
                if (form instanceof Map<?, ?> made && made.get("sha256") instanceof String digest) {
                    into.put(digest, Facts.fromMap(KnownParts.named(facts)));
                }
            }
        }
    }

    private static Collection<?> list(@Nullable Object value) {
        return value instanceof Collection<?> all ? all : List.of();
    }

    private static final class Newest extends LinkedHashMap<String, Facts> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Facts> eldest) {
            return size() > MOST;
        }
    }
}
