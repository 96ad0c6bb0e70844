package dev.sekisho.dlp.extract.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.compress.compressors.gzip.ExtraField;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of the members of a gzip file, one after the other, and what their headers say. */
final class GzipMembers extends InputStream {
    private static final int MOST_KEPT = 1000;

    /** The extra field in which programs of biology write how long each member is. */
    private static final String BLOCK_SIZE = "BC";

    private final InputStream packed;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private @Nullable GzipCompressorInputStream member;
    private boolean trailing;

    /** Opens the first member; the stream must support marks. */
    GzipMembers(InputStream packed) throws IOException {
        this.packed = packed;
        begin();
    }

    private void begin() throws IOException {
        member = GzipCompressorInputStream.builder().setInputStream(packed).get();
        GzipParameters header = member.getMetaData();
        keep(header.getFileName(), names);
        keep(header.getComment(), comments);
        if (header.getExtraField() != null) {
            for (ExtraField.SubField field : header.getExtraField()) {
                if (!field.getId().equals(BLOCK_SIZE)) {
                    keep(new String(field.getPayload(), StandardCharsets.ISO_8859_1), comments);
                }
            }
        }
    }

    /** Both are Latin-1 by the standard, and whatever their writer's system uses in truth. */
    private static void keep(@Nullable String latin, Set<String> kept) {
        if (latin != null && !latin.isBlank() && kept.size() < MOST_KEPT) {
            kept.add(EntryNames.ofLatin(latin));
        }
    }

    /** The name in the header of the first member, or an empty string. */
    String firstName() {
        return names.stream().findFirst().orElse("");
    }

    /**
     * The comments, extra fields, and the names in the headers of later members. Whole after the last byte was read.
     */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(comments);
        names.stream().skip(1).forEach(words::add);
        return words;
    }

    /** Whether something other than zeros stands behind the last member. */
    boolean trailing() {
        return trailing;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (member != null) {
            int n = member.read(bytes, offset, length);
            if (n >= 0) {
                return n;
            }
            next();
        }
        return -1;
    }

    private void next() throws IOException {
        member = null;
        packed.mark(2);
        boolean more = packed.read() == 0x1F && packed.read() == 0x8B;
        packed.reset();
        if (more) {
            begin();
        } else {
            trailing = ZeroBytes.endIn(packed);
        }
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    @Override
    public String toString() {
        return "GzipMembers[names=" + names.size() + "]";
    }
}
