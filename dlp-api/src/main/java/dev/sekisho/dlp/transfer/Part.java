package dev.sekisho.dlp.transfer;

import java.util.Objects;

/**
 * One named piece of content.
 *
 * <p>Immutable. {@link #toString()} leaves the name out: a file is often called after a person.
 *
 * @param name the file name as its sender wrote it, or an empty string when it has none
 * @param mediaType the declared media type in lower case without parameters, such as {@code text/csv};
 *     {@code application/octet-stream} when nothing was declared. It is a hint: inspection looks at the bytes
 * @param charset the declared character set, or an empty string
 * @param content the bytes, decoded from any transfer encoding
 */
public record Part(String name, String mediaType, String charset, Content content) {

    /**
     * Checks that nothing is null.
     *
     * @param name the file name, or an empty string
     * @param mediaType the declared media type
     * @param charset the declared character set, or an empty string
     * @param content the bytes
     */
    public Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(content, "content");
    }

    /**
     * A part without a declared character set.
     *
     * @param name the file name, or an empty string
     * @param mediaType the declared media type
     * @param content the bytes
     * @return the part
     */
    public static Part of(String name, String mediaType, Content content) {
        return new Part(name, mediaType, "", content);
    }

    @Override
    public String toString() {
        return "Part[mediaType=" + mediaType + ", sizeBytes=" + content.sizeBytes() + "]";
    }
}
