package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** One file packed by gzip, in any number of members. Its name is that in the header, where one is. */
final class GzipExtractor implements Extractor {

    @Override
    public String id() {
        return "gzip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        Unpacking unpacking = new Unpacking(sink, budget);
        try (GzipMembers members =
                new GzipMembers(new BufferedInputStream(part.content().open()))) {
            String name = members.firstName();
            unpacking.child(
                    name.isEmpty() ? innerName(part.name(), ".gz", ".tgz") : name,
                    part.content().sizeBytes(),
                    () -> members);
            Set<String> words = members.words();
            if (!words.isEmpty()) {
                byte[] bytes = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
                unpacking.child("comment", bytes.length, () -> new ByteArrayInputStream(bytes));
            }
            if (members.trailing()) {
                sink.status(PartStatus.PARTIAL, "trailing-bytes");
            }
        }
    }

    /** The name without the packer's extension. */
    static String innerName(String name, String extension, String tarExtension) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(tarExtension)) {
            return name.substring(0, name.length() - tarExtension.length()) + ".tar";
        }
        return lower.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    }
}
