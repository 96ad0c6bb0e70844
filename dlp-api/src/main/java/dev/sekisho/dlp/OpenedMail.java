package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.util.List;
import java.util.Set;

/**
 * What lay inside the encrypted attachments of a mail, for inspection only: the mail leaves as it came.
 *
 * @param parts what was inside, in memory
 * @param ids the ids that an inspection gives the attachments that were opened
 */
record OpenedMail(List<Part> parts, Set<String> ids) {
    static final OpenedMail NONE = new OpenedMail(List.of(), Set.of());

    OpenedMail {
        parts = List.copyOf(parts);
        ids = Set.copyOf(ids);
    }

    boolean isNone() {
        return ids.isEmpty();
    }

    /** The inspection of a mail and of what lay inside: what was opened is read. */
    Inspection known(Inspection found) {
        return isNone()
                ? found
                : new Inspection(
                        found.counts(),
                        found.people(),
                        found.peopleNotCounted(),
                        found.peopleByInfoType(),
                        found.keywords(),
                        found.parts().stream().map(this::known).toList(),
                        found.samples(),
                        found.combinations());
    }

    private PartReport known(PartReport r) {
        int dot = r.id().indexOf('.');
        String top = dot < 0 ? r.id() : r.id().substring(0, dot);
        if (r.status() != PartStatus.ENCRYPTED || !ids.contains(top)) {
            return r;
        }
        return new PartReport(
                r.id(),
                r.role(),
                r.name(),
                r.mediaType(),
                r.sizeBytes(),
                PartStatus.FULL,
                "opened-with-password",
                r.chars(),
                r.people());
    }

    @Override
    public String toString() {
        return "OpenedMail[" + ids + "]";
    }
}
