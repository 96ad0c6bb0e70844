package dev.sekisho.dlp.extract.office;

import java.io.IOException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.Property;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.Section;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/** The properties of an OLE2 file: title, author, company, and those that its users invented. */
public final class OleProperties {
    private static final String[] SETS = {
        SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME
    };

    private OleProperties() {}

    /**
     * Takes every text among the properties.
     *
     * @param root the root of the file
     * @param words takes a line each
     * @return whether all could be read
     * @throws IOException when the words cannot be kept
     */
    public static boolean read(DirectoryNode root, Words words) throws IOException {
        boolean all = true;
        for (String name : SETS) {
            if (root.hasEntryCaseInsensitive(name)) {
                PropertySet set = open(root, name);
                all &= set != null;
                if (set != null) {
                    texts(set, words);
                }
            }
        }
        return all;
    }

    private static @Nullable PropertySet open(DirectoryNode root, String name) {
        try {
            return PropertySetFactory.create(
                    root, root.getEntryCaseInsensitive(name).getName());
        } catch (IOException | HPSFException | RuntimeException e) {
            return null;
        }
    }

    private static void texts(PropertySet set, Words words) throws IOException {
        Section first = set.getFirstSection();
        for (Property property : first == null ? new Property[0] : first.getProperties()) {
            if (property.getValue() instanceof String text && !text.isBlank()) {
                words.line(text.strip());
            }
        }
        CustomProperties custom =
                set instanceof DocumentSummaryInformation summary ? summary.getCustomProperties() : null;
        if (custom != null) {
            for (String key : custom.nameSet()) {
                words.line(key + ": " + custom.get(key));
            }
        }
    }
}
