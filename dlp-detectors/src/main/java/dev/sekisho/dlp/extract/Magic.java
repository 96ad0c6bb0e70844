package dev.sekisho.dlp.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Types that show at a fixed place of the bytes.
 *
 * @param mediaType the type
 * @param offset where the mark stands
 * @param mark the mark, one Latin-1 character a byte
 */
record Magic(String mediaType, int offset, String mark) {
    static final String ZIP = "application/zip";
    static final String OLE2 = "application/x-ole-storage";
    static final String PDF = "application/pdf";

    private static final int PDF_WITHIN = 1024;

    /** The first that matches wins. */
    private static final List<Magic> ALL = List.of(
            new Magic(ZIP, 0, "PK\3\4"),
            new Magic(ZIP, 0, "PK\5\6"),
            new Magic(ZIP, 0, "PK\7\10PK\3\4"),
            new Magic(ZIP, 0, "PK00PK\3\4"),
            new Magic(OLE2, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            new Magic("application/rtf", 0, "{\\rtf"),
            new Magic("application/gzip", 0, "\u001F\u008B\10"),
            new Magic("application/x-bzip2", 0, "BZh"),
            new Magic("application/x-xz", 0, "\u00FD7zXZ\0"),
            new Magic("application/x-7z-compressed", 0, "7z\u00BC\u00AF'\u001C"),
            new Magic("application/vnd.rar", 0, "Rar!\u001A\7"),
            new Magic("application/vnd.ms-tnef", 0, "x\u009F>\""),
            new Magic("application/x-lzh", 2, "-lh"),
            new Magic("application/vnd.ms-cab-compressed", 0, "MSCF\0\0\0\0"),
            new Magic("application/x-tar", 257, "ustar"),
            new Magic("application/zstd", 0, "(\u00B5/\u00FD"),
            new Magic("image/png", 0, "\u0089PNG\r\n\u001A\n"),
            new Magic("image/jpeg", 0, "\u00FF\u00D8\u00FF"),
            new Magic("image/gif", 0, "GIF8"),
            new Magic("image/tiff", 0, "II*\0"),
            new Magic("image/tiff", 0, "MM\0*"),
            new Magic("image/webp", 8, "WEBP"),
            new Magic("application/pdf", 0, "%PDF-"),
            new Magic("image/emf", 40, " EMF"),
            new Magic("image/wmf", 0, "\u00D7\u00CD\u00C6\u009A"),
            new Magic("image/heic", 4, "ftypheic"),
            new Magic("image/heic", 4, "ftypmif1"),
            new Magic("image/avif", 4, "ftypavif"),
            new Magic("video/mp4", 4, "ftyp"),
            new Magic("video/x-matroska", 0, "\u001AE\u00DF\u00A3"),
            new Magic("video/mpeg", 0, "\0\0\1\u00BA"),
            new Magic("video/x-msvideo", 8, "AVI LIST"),
            new Magic("video/x-ms-wmv", 0, "0&\u00B2u\u008Ef\u00CF\u0011"),
            new Magic("audio/mpeg", 0, "ID3"),
            new Magic("audio/mpeg", 0, "\u00FF\u00FB"),
            new Magic("audio/vnd.wave", 8, "WAVEfmt "),
            new Magic("audio/ogg", 0, "OggS"),
            new Magic("audio/flac", 0, "fLaC"),
            new Magic("audio/amr", 0, "#!AMR"),
            new Magic("application/x-msdownload", 0, "MZ\u0090\0"),
            new Magic("application/x-elf", 0, "\177ELF"),
            new Magic("application/java-vm", 0, "\u00CA\u00FE\u00BA\u00BE"),
            new Magic("application/x-sqlite3", 0, "SQLite format 3\0"),
            new Magic("application/x-msaccess", 4, "Standard ACE DB"),
            new Magic("application/x-msaccess", 4, "Standard Jet DB"),
            new Magic("application/vnd.apache.parquet", 0, "PAR1"),
            new Magic("application/vnd.apache.avro", 0, "Obj\1"),
            new Magic("application/x-cpio", 0, "070701"),
            new Magic("application/x-cpio", 0, "070702"),
            new Magic("application/x-cpio", 0, "070707"),
            new Magic("application/pgp-encrypted", 0, "-----BEGIN PGP MESSAGE-----"),
            new Magic("application/pgp-signature", 0, "-----BEGIN PGP SIGNATURE-----"));

    static Optional<String> of(byte[] head) {
        for (Magic magic : ALL) {
            if (magic.matches(head)) {
                return Optional.of(magic.mediaType);
            }
        }
        return isBitmap(head) ? Optional.of("image/bmp") : Optional.empty();
    }

    /** Two letters alone are no mark: the reserved bytes must be zero too. */
    private static boolean isBitmap(byte[] head) {
        return head.length > 26
                && head[0] == 'B'
                && head[1] == 'M'
                && head[6] == 0
                && head[7] == 0
                && head[8] == 0
                && head[9] == 0;
    }

    /** Whether a PDF begins after some other bytes, as readers allow within the first kilobyte. */
    static boolean latePdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private boolean matches(byte[] head) {
        if (head.length < offset + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((head[offset + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
