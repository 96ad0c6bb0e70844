package dev.sekisho.dlp.extract.mail;

import dev.sekisho.dlp.extract.archive.Unpacking;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.BudgetExceededException;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.poi.hmef.CompressedRTF;

/**
 * What Outlook sends in its own form beside a mail or instead of its parts ([MS-OXTNEF]), as {@code winmail.dat}: the
 * body, the attachments, and every text among the properties.
 */
final class TnefExtractor implements Extractor {
    private static final long MAX_BYTES = 64L << 20;

    /** The ids of mails, which look like addresses, and of their classes. */
    private static final Set<Integer> IDS = Set.of(0x1035, 0x1039, 0x1042, 0x001A);

    @Override
    public String id() {
        return "tnef";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-tnef");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        if (part.content().sizeBytes() > MAX_BYTES) {
            sink.status(PartStatus.LIMIT, "memory");
            return;
        }
        byte[] bytes;
        try (InputStream in = part.content().open()) {
            bytes = in.readAllBytes();
        }
        try (Words words = new Words()) {
            Item item = new Item(sink, budget, words);
            TnefAttributes attributes = new TnefAttributes(bytes);
            while (attributes.next()) {
                budget.checkTime();
                item.take(attributes);
            }
            item.endAttachment();
            if (!words.isEmpty()) {
                sink.child(words.part("properties"));
            }
            if (attributes.cut()) {
                sink.status(PartStatus.PARTIAL, "truncated");
            }
        }
    }

    /** One mail: its attachments are put together from several attributes. */
    private static final class Item {
        private final ExtractionSink sink;
        private final Budget budget;
        private final Words words;
        private final Unpacking unpacking;
        private String title = "";
        private TnefBytes data = TnefBytes.NONE;

        Item(ExtractionSink sink, Budget budget, Words words) {
            this.sink = sink;
            this.budget = budget;
            this.words = words;
            this.unpacking = new Unpacking(sink, budget);
        }

        void take(TnefAttributes attribute) throws IOException {
            switch (attribute.id()) {
                case TnefAttributes.ATTACHMENT_BEGINS -> endAttachment();
                case TnefAttributes.ATTACHMENT_TITLE -> title(attribute.value().text());
                case TnefAttributes.ATTACHMENT_DATA -> data(attribute.value());
                case TnefAttributes.MESSAGE_PROPERTIES, TnefAttributes.ATTACHMENT_PROPERTIES ->
                    properties(attribute.value(), false);
                case TnefAttributes.RECIPIENTS -> properties(attribute.value(), true);
                case TnefAttributes.MESSAGE_ID, TnefAttributes.PARENT_ID -> {}
                case TnefAttributes.BODY -> child("body", attribute.value());
                default -> {
                    if (attribute.isText()) {
                        words.line(attribute.value().text().strip());
                    }
                }
            }
        }

        void endAttachment() throws IOException {
            if (data.length() > 0 || !title.isEmpty()) {
                child(title, data);
            }
            title = "";
            data = TnefBytes.NONE;
        }

        /** The short name comes before the long one. */
        private void title(String name) throws IOException {
            words.line(title);
            title = name;
        }

        /** What an object is shown as comes before the object. */
        private void data(TnefBytes bytes) throws IOException {
            if (data.length() > 0) {
                child(title, data);
            }
            data = bytes;
        }

        private void child(String name, TnefBytes bytes) throws IOException {
            unpacking.child(name, bytes.length(), bytes::open);
        }

        private void properties(TnefBytes value, boolean table) throws IOException {
            try {
                if (table) {
                    MapiProperties.readTable(value, this::property);
                } else {
                    MapiProperties.read(value, this::property);
                }
            } catch (EOFException e) {
                sink.status(PartStatus.PARTIAL, "properties");
            }
        }

        private void property(int id, int type, TnefBytes value) throws IOException {
            if (id == MapiProperties.RTF) {
                rtf(value);
            } else if (id == MapiProperties.HTML) {
                child("body.html", value);
            } else if (id == MapiProperties.ATTACHED && value.length() > MapiProperties.INTERFACE_BYTES) {
                int head = MapiProperties.INTERFACE_BYTES;
                data(value.range(head, value.length() - head));
            } else if (id == MapiProperties.LONG_NAME) {
                title(text(type, value));
            } else if (!IDS.contains(id)) {
                words.line(text(type, value).strip());
            }
        }

        private static String text(int type, TnefBytes value) {
            return switch (type) {
                case MapiProperties.UNICODE -> value.utf16();
                case MapiProperties.STRING -> value.text();
                default -> "";
            };
        }

        private void rtf(TnefBytes packed) throws IOException {
            try (Spill spill = new Spill();
                    OutputStream out = new BufferedOutputStream(bounded(spill, packed.length()));
                    InputStream in = packed.open()) {
                new CompressedRTF().decompress(in, out);
                out.flush();
                unpacking.child(
                        "body.rtf", packed.length(), () -> spill.content().open());
            } catch (BudgetExceededException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                sink.status(PartStatus.PARTIAL, "broken");
            }
        }

        private OutputStream bounded(Spill spill, long packedBytes) {
            return new FilterOutputStream(spill.output()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    budget.checkUnpacked(packedBytes, spill.sizeBytes() + length);
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
