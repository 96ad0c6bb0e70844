package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.InspectionOptions;
import dev.sekisho.dlp.inspect.InspectionSession;
import dev.sekisho.dlp.inspect.Inspector;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.DeidentifyRequirement;
import dev.sekisho.dlp.protect.Deidentifier;
import dev.sekisho.dlp.protect.Deidentifier.Replacement;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes people out of what leaves. What was written anew is inspected once more: where anything that was to be taken
 * out is still found, nothing leaves. Immutable and thread-safe.
 */
public final class Deidentification {
    private static final int SUBJECT_CHARS = 200;
    /** What the names of the files are inspected as: a name that tells who somebody is cannot be written anew. */
    private static final String NAMES = "names";

    private final Inspector inspector;
    private final MimeCodec mime;
    private final Map<String, Deidentifier> byType = new HashMap<>();

    /**
     * Takes what it works with.
     *
     * @param inspector finds
     * @param mime reads mails
     * @param deidentifiers write parts anew
     */
    public Deidentification(Inspector inspector, MimeCodec mime, Iterable<Deidentifier> deidentifiers) {
        this.inspector = inspector;
        this.mime = mime;
        deidentifiers.forEach(d -> d.mediaTypes().forEach(type -> byType.putIfAbsent(type, d)));
    }

    /**
     * Whose data stay: those of the sender and the addressed recipients.
     *
     * @param addresses their mail addresses
     * @param names their names
     */
    public record Own(Set<String> addresses, Set<String> names) {

        /**
         * Copies the sets.
         *
         * @param addresses their mail addresses
         * @param names their names
         */
        public Own {
            addresses = Set.copyOf(addresses);
            names = Set.copyOf(names);
        }
    }

    /**
     * A mail that was written anew.
     *
     * @param mail the mail
     * @param inspection what is found in it now
     */
    public record Written(MailMessage mail, Inspection inspection) {}

    /**
     * Writes a mail anew.
     *
     * @param mail the mail
     * @param requirement what is to be taken out
     * @param own whose data stay
     * @return the new mail
     * @throws NotCoveredException when a part cannot be read or written, or something is still found
     * @throws IOException when the mail cannot be read
     */
    public Written mail(MailMessage mail, DeidentifyRequirement requirement, Own own)
            throws NotCoveredException, IOException {
        if (mail.signed()) {
            throw new NotCoveredException("deidentify-signed");
        }
        if (!mail.losses().isEmpty()) {
            throw new NotCoveredException("deidentify-unread");
        }
        List<Source> sources = sources(mail);
        Map<String, Part> written = written(sources, requirement, own);
        MailEdit.Builder edit = MailEdit.builder();
        for (Map.Entry<String, Part> e : written.entrySet()) {
            if (e.getKey().isEmpty()) {
                edit.removeHeader("Subject").text("Subject", shortened(e.getValue()));
            } else {
                edit.replace(e.getKey(), e.getValue());
            }
        }
        Content content = written.isEmpty() ? mail.raw() : mail.edit(edit.build());
        MailMessage now = mime.read(content);
        return new Written(now, verified(sources(now), requirement, own));
    }

    /**
     * Writes files anew.
     *
     * @param files the files
     * @param requirement what is to be taken out
     * @param own whose data stay
     * @return the new files, in the same order
     * @throws NotCoveredException when a file cannot be read or written, or something is still found
     * @throws IOException when a file cannot be read
     */
    public List<Part> files(List<Part> files, DeidentifyRequirement requirement, Own own)
            throws NotCoveredException, IOException {
        Map<String, Part> written = written(sources(files), requirement, own);
        List<Part> now = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            now.add(written.getOrDefault(String.valueOf(i + 1), files.get(i)));
        }
        verified(sources(now), requirement, own);
        return now;
    }

    /** A part to be inspected; the id is that of the mail's part, or empty for the subject. */
    private record Source(String id, Part part, PartRole role) {}

    private static List<Source> sources(MailMessage mail) {
        List<Source> sources = new ArrayList<>();
        byte[] subject = String.join("\n", mail.header("Subject")).getBytes(StandardCharsets.UTF_8);
        sources.add(new Source("", new Part("", "text/plain", "utf-8", Content.of(subject)), PartRole.HEADER));
        for (MailPart part : mail.parts()) {
            sources.add(new Source(part.id(), part.part(), part.role()));
        }
        sources.add(names(mail.parts().stream().map(MailPart::part).toList()));
        return sources;
    }

    private static List<Source> sources(List<Part> files) {
        List<Source> sources = new ArrayList<>();
        files.forEach(file -> sources.add(new Source(String.valueOf(sources.size() + 1), file, PartRole.ATTACHMENT)));
        sources.add(names(files));
        return sources;
    }

    /** Signs join the words of a name: 履歴書_山田太郎.docx. */
    private static Source names(List<Part> parts) {
        StringBuilder names = new StringBuilder();
        parts.forEach(part -> names.append(part.name().replace('_', ' ')).append('\n'));
        Content text = Content.of(names.toString().getBytes(StandardCharsets.UTF_8));
        return new Source(NAMES, new Part("", "text/plain", "utf-8", text), PartRole.HEADER);
    }

    /** The parts that change, by their ids. */
    private Map<String, Part> written(List<Source> sources, DeidentifyRequirement requirement, Own own)
            throws NotCoveredException, IOException {
        Found found = new Found(requirement, Likelihood.POSSIBLE, own.addresses(), own.names());
        Inspection inspection = inspect(sources, found, own);
        if (found.tooMany()) {
            throw new NotCoveredException("deidentify-too-many");
        }
        requireReadable(inspection);
        Labels labels = new Labels(requirement.pseudonyms());
        Map<String, List<Replacement>> byPart = replacements(found, labels);
        Map<String, String> types = new HashMap<>();
        inspection.parts().forEach(report -> types.put(report.id(), report.mediaType()));
        Map<String, Part> written = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String inspected = String.valueOf(i + 1);
            List<Replacement> here = byPart.getOrDefault(inspected, List.of());
            byPart.remove(inspected);
            Source source = sources.get(i);
            if (source.id().equals(NAMES)) {
                if (!here.isEmpty()) {
                    throw new NotCoveredException("deidentify-file-name");
                }
                continue;
            }
            Part part = write(source.part(), types.getOrDefault(inspected, ""), here, labels.everywhere());
            if (part != null) {
                written.put(source.id(), part);
            }
        }
        if (!byPart.isEmpty()) { // inside a container
            throw new NotCoveredException("deidentify-format");
        }
        return written;
    }

    /** The new part; null when nothing changes. */
    private @Nullable Part write(Part part, String type, List<Replacement> here, Map<String, String> everywhere)
            throws NotCoveredException, IOException {
        Deidentifier deidentifier = byType.get(type);
        if (deidentifier == null) {
            if (!here.isEmpty()) {
                throw new NotCoveredException("deidentify-format");
            }
            return null;
        }
        if (here.isEmpty() && everywhere.isEmpty()) {
            return null;
        }
        Part typed = new Part(part.name(), type, part.charset(), part.content());
        return deidentifier
                .deidentify(typed, here, everywhere)
                .orElseThrow(() -> new NotCoveredException("deidentify-format"));
    }

    private static Map<String, List<Replacement>> replacements(Found found, Labels labels) throws NotCoveredException {
        Map<String, List<Replacement>> byPart = new HashMap<>();
        for (Map.Entry<String, List<Finding>> e : found.byPart().entrySet()) {
            List<Finding> sorted = new ArrayList<>(e.getValue());
            sorted.sort(Comparator.comparingLong(f -> f.location().start()));
            List<Replacement> all = new ArrayList<>();
            for (Finding finding : sorted) {
                Location at = finding.location();
                if (at.start() < 0) {
                    throw new NotCoveredException("deidentify-format");
                }
                add(new Replacement(at.start(), at.end(), labels.note(finding)), all);
            }
            byPart.put(e.getKey(), all);
        }
        return byPart;
    }

    /** Of two that overlap, both go and the first one's label stays. */
    private static void add(Replacement next, List<Replacement> all) {
        Replacement last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && next.start() < last.end()) {
            long end = Math.max(last.end(), next.end());
            all.set(all.size() - 1, new Replacement(last.start(), end, last.text()));
        } else {
            all.add(next);
        }
    }

    /** What was not read may hold anything. */
    private static void requireReadable(Inspection inspection) throws NotCoveredException {
        for (PartReport report : inspection.parts()) {
            if (report.status() != PartStatus.FULL) {
                throw new NotCoveredException("deidentify-unread");
            }
        }
    }

    private Inspection inspect(List<Source> sources, Found found, Own own) {
        InspectionOptions options = new InspectionOptions(own.addresses(), own.names(), found);
        try (InspectionSession session = inspector.begin(options)) {
            sources.forEach(source -> session.accept(unnamed(source.part()), source.role()));
            return session.finish();
        }
    }

    /**
     * The names of files are a source of their own; of a part's own name only the end is left, which tells its form.
     */
    private static Part unnamed(Part part) {
        int dot = part.name().lastIndexOf('.');
        String name = dot < 0 ? "" : "file" + part.name().substring(dot);
        return new Part(name, part.mediaType(), part.charset(), part.content());
    }

    private Inspection verified(List<Source> sources, DeidentifyRequirement requirement, Own own)
            throws NotCoveredException {
        Found left = new Found(requirement, Likelihood.LIKELY, own.addresses(), own.names());
        Inspection inspection = inspect(sources, left, own);
        requireReadable(inspection);
        if (!left.isEmpty()) {
            throw new NotCoveredException("deidentify-still-found");
        }
        return inspection;
    }

    private static String shortened(Part subject) throws IOException {
        try (InputStream in = subject.content().open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace('\n', ' ')
                    .replace('\r', ' ');
            int length = text.codePointCount(0, text.length());
            return length <= SUBJECT_CHARS ? text : text.substring(0, text.offsetByCodePoints(0, SUBJECT_CHARS)) + "…";
        }
    }
}
