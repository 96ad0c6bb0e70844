package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Contents one after the other.
 *
 * @param pieces the contents, in order
 */
record Joined(List<Content> pieces) implements Content {
    @Override
    public InputStream open() throws IOException {
        List<InputStream> streams = new ArrayList<>();
        for (Content piece : pieces) {
            streams.add(piece.open());
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    @Override
    public long sizeBytes() {
        return pieces.stream().mapToLong(Content::sizeBytes).sum();
    }

    @Override
    public String toString() {
        return "Content[pieces=" + pieces.size() + "]";
    }
}
