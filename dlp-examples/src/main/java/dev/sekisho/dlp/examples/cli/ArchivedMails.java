package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.ArchiveSearch;
import dev.sekisho.dlp.archive.ArchivedMail;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Finds archived mails by the ids of their transfers. */
final class ArchivedMails {
    private ArchivedMails() {}

    static List<ArchivedMail> of(AuditTrail trail, List<String> transfers, String askedBy)
            throws IOException, UserException {
        List<ArchivedMail> found = new ArchiveSearch(trail, Clock.systemUTC())
                .find(transfers, Map.of("transfer", String.join(" ", transfers)), askedBy);
        if (found.size() != transfers.size()) {
            throw new UserException("保管されていない転送があります / not every one of these transfers is archived");
        }
        return found;
    }
}
