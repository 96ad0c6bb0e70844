package dev.sekisho.dlp.encrypt.zip;

import java.util.Locale;
import java.util.Set;

/** Files that are compressed or encrypted already, by the end of their names: compressing them again gains nothing. */
final class CompressedKinds {
    private static final Set<String> EXTENSIONS = Set.of(
            "7z", "aac", "avif", "br", "bz2", "cab", "docm", "docx", "flac", "gif", "gpg", "gz", "heic", "jar", "jpeg",
            "jpg", "lzh", "m4a", "mkv", "mov", "mp3", "mp4", "odp", "ods", "odt", "ogg", "p7m", "pdf", "pgp", "png",
            "pptm", "pptx", "rar", "tgz", "webm", "webp", "wmv", "xlsb", "xlsm", "xlsx", "xz", "zip", "zst");

    private CompressedKinds() {}

    static boolean isOne(String name) {
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
