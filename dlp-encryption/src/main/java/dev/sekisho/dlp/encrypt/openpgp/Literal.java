package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.Chunks;
import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts as the content of one message. */
record Literal(List<Part> parts) {
    /** The name of the plain ZIP that holds named parts; the opener unpacks one of this name. */
    static final String ZIP_NAME = "protected.zip";

    private boolean plain() {
        return parts.size() == 1 && parts.get(0).name().isEmpty();
    }

    String name() {
        return plain() ? "" : ZIP_NAME;
    }

    void writeTo(OutputStream out) throws IOException {
        if (plain()) {
            copy(parts.get(0), out);
            return;
        }
        List<String> names = FileNames.of(parts);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (int i = 0; i < parts.size(); i++) {
            zip.putNextEntry(new ZipEntry(names.get(i)));
            copy(parts.get(i), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void copy(Part part, OutputStream out) throws IOException {
        try (InputStream in = part.content().open()) {
            Chunks.copy(in, out);
        }
    }
}
