package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a mail needs to be covered, as inspection found it.
 *
 * @param body whether its text speaks of people
 * @param subject whether its subject does
 * @param encrypted the ids of the attachments whose content nobody can read who lacks their key
 */
public record Coverage(boolean body, boolean subject, Set<String> encrypted) {

    /**
     * Copies the ids.
     *
     * @param body whether the text speaks of people
     * @param subject whether the subject does
     * @param encrypted the attachments that are encrypted
     */
    public Coverage {
        encrypted = Set.copyOf(encrypted);
    }

    /**
     * Reads it from an inspection, whose first part is the subject and whose others are those of the mail.
     *
     * @param mail the mail
     * @param inspection what was found in it
     * @return what needs to be covered
     */
    public static Coverage of(MailMessage mail, Inspection inspection) {
        Set<String> encrypted = new TreeSet<>();
        List<MailPart> parts = mail.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).role() == PartRole.ATTACHMENT && isEncrypted(inspection, String.valueOf(i + 2))) {
                encrypted.add(parts.get(i).id());
            }
        }
        return new Coverage(speaks(inspection, PartRole.BODY), speaks(inspection, PartRole.HEADER), encrypted);
    }

    /**
     * The coverage of a mail that a person has approved as it is, its text included.
     *
     * @param encrypted the ids of the attachments that were found encrypted
     * @return nothing but the attachments needs to be covered
     */
    public static Coverage approved(Set<String> encrypted) {
        return new Coverage(false, false, encrypted);
    }

    private static boolean speaks(Inspection inspection, PartRole role) {
        return inspection.parts().stream().anyMatch(part -> part.role() == role && part.people() > 0);
    }

    /** It is, or all that is in it. */
    private static boolean isEncrypted(Inspection inspection, String id) {
        boolean whole = false;
        boolean children = false;
        boolean all = true;
        for (PartReport report : inspection.parts()) {
            boolean sealed = report.status() == PartStatus.ENCRYPTED;
            if (report.id().equals(id)) {
                whole = sealed;
            } else if (report.id().startsWith(id + ".")) {
                children = true;
                all &= sealed;
            }
        }
        return whole || (children && all);
    }
}
