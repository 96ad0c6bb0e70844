package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Tells office documents from other ZIP files by the names in the central directory. */
final class ZipKind {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.12";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final int MAX_TAIL = 22 + 0xFFFF;
    private static final int MAX_DIRECTORY = 1 << 20;
    private static final int HEADER = 46;

    private ZipKind() {}

    static String of(Content content) throws IOException {
        String names = names(content);
        if (!names.contains("\n[Content_Types].xml\n")) {
            return openDocument(content, names);
        }
        if (names.contains("\nxl/workbook.xml\n")) {
            return XLSX;
        }
        if (names.contains("\nxl/workbook.bin\n")) {
            return XLSB;
        }
        if (names.contains("\nword/document")) {
            return DOCX;
        }
        return names.contains("\nppt/presentation.xml\n") ? PPTX : Magic.ZIP;
    }

    /** The first entry of an OpenDocument file is stored, is called "mimetype" and holds the type. */
    private static String openDocument(Content content, String names) throws IOException {
        if (!names.startsWith("\nmimetype\n") || !names.contains("\ncontent.xml\n")) {
            return Magic.ZIP;
        }
        try (InputStream in = content.open()) {
            String start = new String(in.readNBytes(120), StandardCharsets.ISO_8859_1);
            int type = start.indexOf("application/vnd.oasis.opendocument.");
            return type < 0 ? Magic.ZIP : OPEN_DOCUMENT;
        }
    }

    static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    /** The entry names, each between line feeds; empty when there is no directory to be found. */
    private static String names(Content content) throws IOException {
        long size = content.sizeBytes();
        int tailLength = (int) Math.min(size, MAX_TAIL);
        byte[] tail = read(content, size - tailLength, tailLength);
        ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = tail.length - 22; i >= 0; i--) {
            if (end.getInt(i) == 0x06054b50) {
                long length = end.getInt(i + 12) & 0xFFFFFFFFL;
                long start = size - tailLength + i - length;
                return start < 0 ? "" : names(read(content, start, (int) Math.min(length, MAX_DIRECTORY)));
            }
        }
        return "";
    }

    private static String names(byte[] directory) {
        ByteBuffer in = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        StringBuilder names = new StringBuilder("\n");
        int pos = 0;
        while (pos + HEADER <= directory.length && in.getInt(pos) == 0x02014b50) {
            int name = in.getShort(pos + 28) & 0xFFFF;
            int rest = (in.getShort(pos + 30) & 0xFFFF) + (in.getShort(pos + 32) & 0xFFFF);
            int shown = Math.min(name, directory.length - pos - HEADER);
            names.append(new String(directory, pos + HEADER, shown, StandardCharsets.ISO_8859_1))
                    .append('\n');
            pos += HEADER + name + rest;
        }
        return names.toString();
    }

    private static byte[] read(Content content, long from, int length) throws IOException {
        try (InputStream in = content.open()) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        }
    }
}
