package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks through a mail and collects its leaves and its defects. */
final class Tree {
    /** Below this a part is a leaf that is a mail of its own, so that whoever opens it sets the limit. */
    private static final int MAX_DEPTH = 50;

    private static final int MAX_PARTS = 10_000;

    final List<Leaf> leaves = new ArrayList<>();
    final Set<String> defects = new LinkedHashSet<>();
    boolean signed;

    /** Reads the entity and all below it. The depth is bounded, so that recursion is. */
    void read(Entity entity) throws UnreadableMailException {
        List<Entity.Reading> readings = entity.readings();
        if (readings.size() > 1) {
            defects.add("ambiguous-content");
        }
        for (int i = 0; i < readings.size(); i++) {
            String suffix = i == 0 ? "" : "~" + i;
            Entity.Reading reading = readings.get(i);
            signed |= Signatures.declared(entity, reading);
            if (entity.depth() >= MAX_DEPTH && reading.isMultipart()) {
                defects.add("too-deep");
                extra(entity, place(entity, suffix), "message/rfc822", entity.whole());
            } else if (reading.isMultipart()) {
                multipart(entity, reading, suffix);
            } else {
                leaf(entity, reading, suffix);
            }
        }
        text(entity, "h", entity.header().odd(), "bad-header");
        duplicates(entity);
    }

    private void duplicates(Entity entity) {
        for (String name :
                List.of("content-type", "content-transfer-encoding", "content-disposition", "from", "subject")) {
            if (entity.header().hasMoreThanOne(name)) {
                defects.add("duplicate-headers");
            }
        }
    }

    private void multipart(Entity entity, Entity.Reading reading, String suffix) throws UnreadableMailException {
        if (reading.encoding() == TransferEncoding.BASE64 || reading.encoding() == TransferEncoding.QUOTED_PRINTABLE) {
            defects.add("encoded-multipart");
            byte[] type = ("Content-Type: " + reading.mediaType() + "; boundary=\""
                            + reading.type().decoded("boundary") + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            Content decoded =
                    new Joined(List.of(Content.of(type), reading.encoding().decoded(entity.body())));
            extra(entity, entity.childId("d" + suffix), "message/rfc822", decoded);
        }
        List<Multipart> views = views(entity, reading);
        if (views.isEmpty()) {
            defects.add("missing-boundary");
            extra(entity, place(entity, suffix), "text/plain", entity.body());
        }
        for (int v = 0; v < views.size(); v++) {
            String mark = suffix + (v == 0 ? "" : "^" + v);
            children(entity, reading, views.get(v), mark);
        }
    }

    /** The body by each boundary that is declared and occurs, or else by one that is guessed. */
    private List<Multipart> views(Entity entity, Entity.Reading reading) {
        List<Multipart> views = new ArrayList<>();
        List<String> declared = new ArrayList<>(reading.type().all("boundary"));
        String extended = reading.type().decoded("boundary");
        if (!declared.contains(extended)) {
            declared.add(extended);
        }
        for (String boundary : declared.subList(0, Math.min(4, declared.size()))) {
            Multipart view = Multipart.split(entity.body(), boundary.stripTrailing());
            if (!boundary.isBlank() && !view.parts().isEmpty()) {
                views.add(view);
            }
        }
        if (views.isEmpty()) {
            String guess = Multipart.guess(entity.body());
            if (!guess.isEmpty()) {
                defects.add("missing-boundary");
                views.add(Multipart.split(entity.body(), guess));
            }
        }
        return views;
    }

    private void children(Entity entity, Entity.Reading reading, Multipart view, String mark)
            throws UnreadableMailException {
        if (view.close().size() == 0) {
            defects.add("truncated-multipart");
        }
        text(entity, "p" + mark, view.preamble(), "");
        // In front, where no reading of a part itself has it: else 1~1 would be two parts.
        String way = mark.isEmpty() ? "" : mark + ".";
        String fallback = reading.mediaType().equals("multipart/digest") ? "message/rfc822" : "text/plain";
        for (int i = 0; i < view.parts().size(); i++) {
            Slice content = view.contents().get(i);
            Header header = Header.read(content, content.from);
            Slice body = content.range(header.body(), content.to);
            Entity child = new Entity(
                    entity.childId(way + (i + 1)),
                    header,
                    content,
                    body,
                    view.parts().get(i),
                    entity.depth() + 1,
                    fallback);
            read(child);
        }
        text(entity, "e" + mark, view.epilogue(), "");
    }

    /** Text that stands where only some readers show it. */
    private void text(Entity entity, String place, Slice text, String defect) throws UnreadableMailException {
        if (!text.isBlank()) {
            if (!defect.isEmpty()) {
                defects.add(defect);
            }
            add(new Leaf(
                    new MailPart(entity.childId(place), PartRole.BODY, Part.of("", "text/plain", text)), text, false));
        }
    }

    private void extra(Entity entity, String id, String mediaType, Content content) throws UnreadableMailException {
        PartRole role = mediaType.equals("text/plain") ? PartRole.BODY : PartRole.ATTACHMENT;
        add(new Leaf(new MailPart(id, role, Part.of("", mediaType, content)), entity.cut(), true));
    }

    private void leaf(Entity entity, Entity.Reading reading, String suffix) throws UnreadableMailException {
        String type = reading.mediaType();
        String name = entity.name(reading);
        boolean text = type.equals("text/plain") || type.equals("text/html");
        boolean body = text && name.isEmpty() && !entity.disposition().value().equals("attachment");
        String charset = reading.type().decoded("charset").toLowerCase(Locale.ROOT);
        TransferEncoding encoding = reading.encoding();
        checkEncoding(entity.body(), encoding);
        Part part = new Part(name, type, charset, encoding.decoded(entity.body()));
        String id = place(entity, suffix);
        signed |= Signatures.inside(part, body);
        add(new Leaf(new MailPart(id, body ? PartRole.BODY : PartRole.ATTACHMENT, part), entity.cut(), true));
        if (text && (encoding == TransferEncoding.IDENTITY || encoding == TransferEncoding.UNKNOWN)) {
            uuencoded(id, entity.body());
        }
    }

    /** The id of an entity that is a part, as it is read one way; the whole mail has none of its own. */
    private static String place(Entity entity, String suffix) {
        String id = entity.id() + suffix;
        return id.isEmpty() ? "1" : id;
    }

    private void checkEncoding(Slice body, TransferEncoding encoding) {
        if (encoding == TransferEncoding.UNKNOWN) {
            defects.add("unknown-encoding");
        } else if (encoding == TransferEncoding.BASE64
                && !Base64Stream.Shape.of(body).clean()) {
            defects.add("bad-base64");
        }
    }

    /** Files that old mailers write into the text. */
    private void uuencoded(String id, Slice body) throws UnreadableMailException {
        int number = 1;
        int pos = body.from;
        while (pos < body.to) {
            int next = body.nextLine(pos);
            if (body.bytes[pos] == 'b' && UuStream.isBegin(body, pos) && UuStream.lineBytes(body, next) > 0) {
                int end = next;
                while (end < body.to && UuStream.lineBytes(body, end) >= 0 && !isEnd(body, end)) {
                    end = body.nextLine(end);
                }
                next = isEnd(body, end) ? body.nextLine(end) : end;
                Slice block = body.range(pos, next);
                String line = body.range(pos, body.lineEnd(pos)).latin1();
                String name =
                        Words.decode(line.substring(line.indexOf(' ', 6) + 1).strip());
                Part part = Part.of(name, "application/octet-stream", TransferEncoding.UUENCODE.decoded(block));
                add(new Leaf(new MailPart(id + ".u" + number++, PartRole.ATTACHMENT, part), block, false));
            }
            pos = next;
        }
    }

    private static boolean isEnd(Slice body, int pos) {
        return body.range(pos, body.lineEnd(pos)).size() == 3
                && body.range(pos, pos + 3).latin1().equals("end");
    }

    private void add(Leaf leaf) throws UnreadableMailException {
        if (leaves.size() >= MAX_PARTS) {
            throw new UnreadableMailException("too-many-parts");
        }
        leaves.add(leaf);
    }
}
