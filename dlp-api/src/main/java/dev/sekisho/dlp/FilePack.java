package dev.sekisho.dlp;

import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Files as one content, so that they are held as a mail is: the length of a heading in four bytes, the heading, which
 * names them in JSON, then their bytes. Never a file by itself: it goes sealed into the quarantine.
 */
final class FilePack {
    private static final int MOST_HEADING_BYTES = 16 << 20;

    private FilePack() {}

    /** The files as one content, which reads them as it is read. */
    static Content of(List<Part> files) {
        byte[] heading = heading(files);
        long size = heading.length;
        for (Part file : files) {
            size += file.content().sizeBytes();
        }
        long sizeBytes = size;
        return new Content() {
            @Override
            public InputStream open() {
                return new Stream(heading, files);
            }

            @Override
            public long sizeBytes() {
                return sizeBytes;
            }

            @Override
            public String toString() {
                return "FilePack[sizeBytes=" + sizeBytes + "]";
            }
        };
    }

    private static byte[] heading(List<Part> files) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Part file : files) {
            names.add(Map.of(
                    "name", file.name(),
                    "mediaType", file.mediaType(),
                    "charset", file.charset(),
                    "sizeBytes", file.content().sizeBytes()));
        }
        byte[] json = CanonicalJson.write(Map.of("files", names)).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + json.length)
                .putInt(json.length)
                .put(json)
                .array();
    }

    /** The heading and then the files, of which one is open at a time. */
    private static final class Stream extends InputStream {
        private final Iterator<Part> files;
        private InputStream open;

        Stream(byte[] heading, List<Part> files) {
            this.open = new ByteArrayInputStream(heading);
            this.files = files.iterator();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = open.read(b, off, len);
            while (n < 0 && files.hasNext()) {
                open.close();
                open = files.next().content().open();
                n = open.read(b, off, len);
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    /** The files of a content that {@link #of} made. */
    static List<Part> open(Content packed) throws IOException {
        List<Part> files = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(packed.open())) {
            int length = in.readInt();
            if (length < 0 || length > MOST_HEADING_BYTES) {
                throw new IOException("held files without a heading");
            }
            Map<String, Object> heading =
                    CanonicalJson.readObject(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            long from = Integer.BYTES + (long) length;
            for (Object one : heading.get("files") instanceof List<?> list ? list : List.of()) {
                Map<?, ?> file = one instanceof Map<?, ?> map ? map : Map.of();
                long size = file.get("sizeBytes") instanceof Number n ? n.longValue() : -1;
                if (size < 0 || from + size > packed.sizeBytes()) {
                    throw new IOException("held files that are cut");
                }
                files.add(new Part(
                        String.valueOf(file.get("name")),
                        String.valueOf(file.get("mediaType")),
                        String.valueOf(file.get("charset")),
                        new Section(packed, from, size)));
                from += size;
            }
        }
        return Collections.unmodifiableList(files);
    }

    /** Some bytes from the middle of a content. */
    private record Section(Content whole, long from, long sizeBytes) implements Content {
        @Override
        public InputStream open() throws IOException {
            InputStream in = whole.open();
            try {
                in.skipNBytes(from);
            } catch (IOException e) {
                in.close();
                throw e;
            }
            return new SectionStream(in, sizeBytes);
        }

        @Override
        public String toString() {
            return "Section[sizeBytes=" + sizeBytes + "]";
        }
    }
}
