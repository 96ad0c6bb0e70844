package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A mail as ranges of its bytes. */
final class ParsedMail implements MailMessage {
    private final Content raw;
    private final Entity root;
    private final List<Leaf> leaves;
    private final List<MailPart> parts;
    private final List<String> defects;
    private final boolean signed;

    ParsedMail(Content raw, Entity root, Tree tree) {
        this.raw = raw;
        this.root = root;
        this.leaves = List.copyOf(tree.leaves);
        this.parts = leaves.stream().map(Leaf::part).toList();
        this.defects = List.copyOf(tree.defects);
        this.signed = tree.signed;
    }

    @Override
    public Content raw() {
        return raw;
    }

    private List<HeaderField> fields(String name) {
        return root.header().all(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> header(String name) {
        return fields(name).stream().map(f -> Words.decode(f.unfolded())).toList();
    }

    @Override
    public List<String> headerNames() {
        return root.header().fields().stream().map(HeaderField::name).distinct().toList();
    }

    @Override
    public List<Mailbox> mailboxes(String name) {
        List<Mailbox> all = new ArrayList<>();
        fields(name).forEach(f -> all.addAll(Mailboxes.read(f.unfolded())));
        return List.copyOf(all);
    }

    @Override
    public List<MailPart> parts() {
        return parts;
    }

    @Override
    public boolean signed() {
        return signed;
    }

    @Override
    public List<String> defects() {
        return defects;
    }

    @Override
    public Content entity() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(root.body().size() + 1024);
        for (HeaderField field : root.header().fields()) {
            if (field.isContent()) {
                crlf(field.whole(), out);
            }
        }
        out.write('\r');
        out.write('\n');
        crlf(root.body(), out);
        byte[] bytes = out.toByteArray();
        return new Slice(bytes, 0, bytes.length);
    }

    private static void crlf(Slice in, ByteArrayOutputStream out) {
        int pos = in.from;
        while (pos < in.to) {
            int end = in.lineEnd(pos);
            out.write(in.bytes, pos, end - pos);
            if (end < in.to) {
                out.write('\r');
                out.write('\n');
            }
            pos = in.nextLine(pos);
        }
    }

    @Override
    public Content edit(MailEdit edit) throws IOException {
        byte[] bytes = new MailWriter(root, leaves, edit).write();
        return new Slice(bytes, 0, bytes.length);
    }

    @Override
    public String toString() {
        return "MailMessage[parts=" + parts.size() + "]";
    }
}
