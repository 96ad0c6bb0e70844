package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a changed mail: ranges of the old bytes, with new ones between them. */
final class MailWriter {
    private static final String EMPTY = "Content-Type: text/plain; charset=us-ascii\r\n\r\n";

    private final Entity root;
    private final List<Leaf> leaves;
    private final MailEdit edit;
    private final ByteArrayOutputStream out;
    private final Map<Integer, NewLeaf> replaced = new HashMap<>();
    /** Where new fields go: lines before it would go on from them, or begin a mail of a mailbox no more. */
    private final int start;

    private @Nullable Part ofWhole;

    MailWriter(Entity root, List<Leaf> leaves, MailEdit edit) {
        this.root = root;
        this.leaves = leaves;
        this.edit = edit;
        this.out = new ByteArrayOutputStream(root.whole().size() + 4096);
        this.start = Header.lead(root.whole(), root.header().end());
    }

    byte[] write() throws IOException {
        List<Slice> cuts = cuts();
        replacements();
        root.whole().range(root.whole().from, start).writeTo(out);
        for (String line : edit.headers()) {
            ascii(line + "\r\n");
        }
        Part body = edit.body() == null ? ofWhole : edit.body();
        boolean gone = cuts.stream().anyMatch(c -> c.from <= root.body().from && c.to >= root.body().to);
        if (body != null && !edit.added().isEmpty()) {
            covered(body);
        } else if (body != null) {
            replaced(body);
        } else if (!edit.added().isEmpty()) {
            wrapped(cuts, gone);
        } else if (gone) {
            header(false);
            ascii(EMPTY);
        } else {
            header(true);
            root.whole().range(root.header().end(), root.body().from).writeTo(out);
            body(cuts);
        }
        return out.toByteArray();
    }

    /** The new parts by where the old ones begin. Text that stands where only some readers show it is left out. */
    private void replacements() {
        Set<String> unknown = new HashSet<>(edit.replaced().keySet());
        for (Leaf leaf : leaves) {
            Part part = edit.replaced().get(leaf.part().id());
            if (part == null) {
                continue;
            }
            unknown.remove(leaf.part().id());
            boolean whole = leaf.cut().from <= root.body().from && leaf.cut().to >= root.body().to;
            if (whole && leaf.direct()) {
                ofWhole = part;
            } else if (leaf.direct()) {
                replaced.put(leaf.cut().from, new NewLeaf(part, leaf.part().role()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the mail has no such part");
        }
    }

    /** A part that takes the place of another. */
    private record NewLeaf(Part part, PartRole role) {}

    /** The ranges to take out, in order and without overlap. */
    private List<Slice> cuts() {
        Set<String> unknown = new HashSet<>(edit.removed());
        List<Slice> all = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (edit.replaced().containsKey(leaf.part().id())) {
                all.add(leaf.cut());
            }
            if (edit.removed().contains(leaf.part().id())) {
                unknown.remove(leaf.part().id());
                all.add(leaf.cut());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the mail has no such part");
        }
        all.sort(Comparator.comparingInt(c -> c.from));
        List<Slice> merged = new ArrayList<>();
        for (Slice cut : all) {
            Slice last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && cut.from < last.to) {
                merged.set(merged.size() - 1, last.range(last.from, Math.max(last.to, cut.to)));
            } else {
                merged.add(cut);
            }
        }
        return merged;
    }

    /** The old header fields, with or without those that speak of the body. */
    private void header(boolean content) {
        boolean version = root.header().all("mime-version").isEmpty();
        int pos = start;
        for (HeaderField field : root.header().fields()) {
            if ((field.isContent() && !content) || edit.removedHeaders().contains(field.name())) {
                root.whole().range(pos, field.whole().from).writeTo(out);
                pos = field.whole().to;
            }
        }
        root.whole().range(pos, root.header().end()).writeTo(out);
        if (root.header().end() == root.whole().to) {
            lineEnd();
        }
        if (version && !content) {
            ascii("MIME-Version: 1.0\r\n");
        }
    }

    private void lineEnd() {
        byte[] soFar = out.toByteArray();
        if (soFar.length > 0 && soFar[soFar.length - 1] != '\n') {
            ascii("\r\n");
        }
    }

    /** The old body without what is cut. A multipart that lost all its children keeps one that is empty. */
    private void body(List<Slice> cuts) throws IOException {
        int pos = root.body().from;
        for (int i = 0; i < cuts.size(); i++) {
            Slice cut = cuts.get(i);
            root.body().range(pos, cut.from).writeTo(out);
            pos = cut.to;
            NewLeaf leaf = replaced.get(cut.from);
            if (leaf != null) {
                cut.range(cut.from, cut.nextLine(cut.from)).writeTo(out);
                write(leaf);
                continue;
            }
            boolean adjacent = i + 1 < cuts.size() && cuts.get(i + 1).from == cut.to;
            if (!adjacent && isLastChild(cuts, i)) {
                cut.range(cut.from, cut.nextLine(cut.from)).writeTo(out);
                ascii(EMPTY + "\r\n");
            }
        }
        root.body().range(pos, root.body().to).writeTo(out);
    }

    private void write(NewLeaf leaf) throws IOException {
        if (leaf.role() == PartRole.ATTACHMENT) {
            NewPart.attachment(leaf.part(), out);
        } else {
            NewPart.body(leaf.part(), out);
        }
    }

    /** Whether the run of cuts that ends here took all children: before it stands no sibling, after it the close. */
    private boolean isLastChild(List<Slice> cuts, int last) {
        Slice cut = cuts.get(last);
        byte[] line = boundary(cut);
        if (line.length < 3 || line[0] != '-' || line[1] != '-') {
            return false;
        }
        int first = last;
        while (first > 0
                && cuts.get(first - 1).to == cuts.get(first).from
                && same(boundary(cuts.get(first - 1)), line)) {
            first--;
        }
        return !occurs(root.body().range(root.body().from, cuts.get(first).from), line)
                && !isSibling(root.body(), cut.to, line);
    }

    private static byte[] boundary(Slice cut) {
        return cut.range(cut.from, cut.lineEnd(cut.from))
                .latin1()
                .stripTrailing()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean same(byte[] a, byte[] b) {
        return java.util.Arrays.equals(a, b);
    }

    private static boolean occurs(Slice in, byte[] line) {
        for (int pos = in.from; pos < in.to; pos = in.nextLine(pos)) {
            if (isSibling(in, pos, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSibling(Slice in, int pos, byte[] line) {
        return in.startsWith(pos, line)
                && (pos + line.length >= in.to
                        || (in.bytes[pos + line.length] <= ' ' && in.bytes[pos + line.length] >= 0));
    }

    /** The old body as the first part of a new multipart, then what is added. */
    private void wrapped(List<Slice> cuts, boolean gone) throws IOException {
        String boundary = Boundary.fresh();
        header(false);
        ascii("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n");
        if (!gone) {
            ascii("--" + boundary + "\r\n");
            for (HeaderField field : root.header().fields()) {
                if (field.isContent()) {
                    field.whole().writeTo(out);
                    lineEndAfter(field.whole());
                }
            }
            ascii("\r\n");
            body(cuts);
            ascii("\r\n");
        }
        added(boundary);
    }

    /** A new body as the first part of a new multipart, then what is added. */
    private void covered(Part body) throws IOException {
        String boundary = Boundary.fresh();
        header(false);
        ascii("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n");
        NewPart.body(body, out);
        added(boundary);
    }

    private void added(String boundary) throws IOException {
        for (Part part : edit.added()) {
            ascii("--" + boundary + "\r\n");
            NewPart.attachment(part, out);
        }
        ascii("--" + boundary + "--\r\n");
    }

    private void lineEndAfter(Slice field) {
        if (field.size() == 0 || field.bytes[field.to - 1] != '\n') {
            ascii("\r\n");
        }
    }

    private void replaced(Part body) throws IOException {
        header(false);
        NewPart.body(body, out);
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public @Nullable String toString() {
        return "MailWriter";
    }
}
