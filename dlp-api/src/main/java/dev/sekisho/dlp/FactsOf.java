package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.policy.Facts;
import dev.sekisho.dlp.policy.PartFact;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the policy's input from what was handed over and what was found. */
final class FactsOf {
    private FactsOf() {}

    static Facts of(Intake intake, Inspection inspection, Directory directory, Policy policy, long issuedPasswords) {
        Transfer transfer = intake.transfer();
        MailMessage mail = intake.mail();
        Set<String> supervisors = new TreeSet<>();
        for (String supervisor :
                directory.supervisors(intake.from().isEmpty() ? intake.actor().id() : intake.from())) {
            supervisors.add(supervisor);
            supervisors.addAll(directory.aliases(supervisor));
        }
        return new Facts(
                transfer.channel(),
                known(intake.actor(), directory),
                intake.time(),
                intake.from(),
                intake.recipients(),
                supervisors,
                transfer.destination(),
                transfer.requestedBy(),
                transfer.purpose(),
                transfer.dataOwner(),
                TransportSigns.of(intake),
                inspection.counts(),
                inspection.people(),
                inspection.peopleByInfoType(),
                inspection.keywords(),
                issuedPasswords,
                parts(mail, inspection, policy),
                mail != null && mail.signed(),
                mail == null ? List.of() : mail.defects(),
                transfer.attributes(),
                inspection.combinations(),
                directory.standing(intake.actor().id()),
                Map.of(),
                transfer.reason(),
                policy.asked());
    }

    /** What the application does not say of the actor, the directory may. */
    private static Actor known(Actor actor, Directory directory) {
        return new Actor(
                actor.id(),
                actor.roles().isEmpty() ? directory.roles(actor.id()) : actor.roles(),
                actor.department().isEmpty() ? directory.department(actor.id()) : actor.department(),
                actor.accountKind());
    }

    /** A mail that cannot be taken apart whole is itself a part that was not read whole. */
    private static List<PartFact> parts(@Nullable MailMessage mail, Inspection inspection, Policy policy) {
        List<PartFact> parts = new ArrayList<>();
        if (mail != null) {
            long size = mail.raw().sizeBytes();
            for (String loss : mail.losses()) {
                parts.add(new PartFact("0", PartRole.BODY, "message/rfc822", "", size, PartStatus.PARTIAL, loss, 0));
            }
        }
        inspection.parts().forEach(report -> parts.add(part(report, policy)));
        return parts;
    }

    private static PartFact part(PartReport report, Policy policy) {
        String name = report.name();
        int dot = name.lastIndexOf('.');
        boolean plain = dot >= 0 && name.length() - dot <= 9;
        String extension = plain ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        return new PartFact(
                report.id(),
                report.role(),
                report.mediaType(),
                extension,
                report.sizeBytes(),
                report.status(),
                report.reason(),
                report.people(),
                policy.matchingNames(name));
    }
}
