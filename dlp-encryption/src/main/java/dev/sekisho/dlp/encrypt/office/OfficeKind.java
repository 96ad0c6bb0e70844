package dev.sekisho.dlp.encrypt.office;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of Office file.
 *
 * @param extension the end of its names
 * @param mediaType its media type
 */
record OfficeKind(String extension, String mediaType) {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "docx", OPEN_XML + "wordprocessingml.document",
            "xlsx", OPEN_XML + "spreadsheetml.sheet",
            "pptx", OPEN_XML + "presentationml.presentation",
            "docm", "application/vnd.ms-word.document.macroenabled.12",
            "xlsm", "application/vnd.ms-excel.sheet.macroenabled.12",
            "pptm", "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "xlsb", "application/vnd.ms-excel.sheet.binary.macroenabled.12");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Told by the end of the name, for which the recipient's program is chosen too; it must be a ZIP inside. */
    static Optional<OfficeKind> of(Part part) throws IOException {
        String extension =
                part.name().substring(part.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(extension);
        if (mediaType == null) {
            return Optional.empty();
        }
        try (InputStream in = part.content().open()) {
            boolean zip = Arrays.equals(ZIP, in.readNBytes(ZIP.length));
            return zip ? Optional.of(new OfficeKind(extension, mediaType)) : Optional.empty();
        }
    }
}
