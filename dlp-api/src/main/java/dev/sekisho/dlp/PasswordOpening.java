package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Opens the encrypted attachments of a held mail, or held files, with passwords that were supplied, and what in turn is
 * encrypted inside. Used once, by one thread.
 */
final class PasswordOpening {
    /** What comes out lies in memory, for a file would lie in the clear on the disk. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 4;

    private final Collection<Opener> openers;
    private final Collection<Secret> passwords;
    private final List<Part> opened = new ArrayList<>();
    private long bytes;
    private boolean recognised;

    PasswordOpening(Collection<Opener> openers, Collection<Secret> passwords) {
        this.openers = openers;
        this.passwords = passwords;
    }

    /** Opens what it can; refuses when that is nothing. */
    OpenedMail open(Intake intake) throws IOException, RefusedException {
        Set<String> ids = new TreeSet<>();
        try {
            for (Map.Entry<String, Part> file : files(intake).entrySet()) {
                List<Part> inside = open(file.getValue());
                if (inside != null) {
                    ids.add(file.getKey());
                    descend(inside, 1);
                }
            }
        } catch (TooLarge e) {
            throw new RefusedException("too-large");
        }
        if (ids.isEmpty()) {
            throw new RefusedException(recognised ? "wrong-password" : "nothing-encrypted");
        }
        return new OpenedMail(opened, ids);
    }

    /** The attachments or files, by the ids that an inspection gives them. */
    private static Map<String, Part> files(Intake intake) {
        Map<String, Part> files = new LinkedHashMap<>();
        MailMessage mail = intake.mail();
        if (mail == null) {
            intake.transfer().parts().forEach(file -> files.put(String.valueOf(files.size() + 1), file));
            return files;
        }
        List<MailPart> parts = mail.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).role() == PartRole.ATTACHMENT) {
                // the first part that is inspected is the subject
                files.put(String.valueOf(i + 2), parts.get(i).part());
            }
        }
        return files;
    }

    private void descend(List<Part> parts, int depth) throws IOException {
        for (Part part : parts) {
            List<Part> inside = depth < DEEPEST ? open(part) : null;
            if (inside == null) {
                opened.add(part); // in an opened archive, what stays encrypted is found to be so
            } else {
                descend(inside, depth + 1);
            }
        }
    }

    private @Nullable List<Part> open(Part part) throws IOException {
        for (Opener opener : openers) {
            if (opener.recognises(part.content())) {
                recognised = true;
                for (Secret password : passwords) {
                    List<Part> inside = open(opener, part, password);
                    if (inside != null) {
                        return inside;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable List<Part> open(Opener opener, Part part, Secret password) throws IOException {
        long before = bytes;
        List<Taken> taken = new ArrayList<>();
        try {
            opener.open(part.content(), new OpeningKey.Password(password), (name, type) -> take(name, type, taken));
            return taken.stream().map(Taken::part).toList();
        } catch (OpeningException e) {
            bytes = before;
            return null;
        }
    }

    private OutputStream take(String name, String type, List<Taken> into) throws TooLarge {
        if (into.size() >= MOST_PARTS) {
            throw new TooLarge();
        }
        Taken taken = new Taken(name, type);
        into.add(taken);
        return taken;
    }

    /** A part as it comes out. */
    private final class Taken extends OutputStream {
        private final String name;
        private final String type;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Taken(String name, String type) {
            this.name = name;
            this.type = type;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            bytes += len;
            if (bytes > MOST_BYTES) {
                throw new TooLarge();
            }
            content.write(b, off, len);
        }

        Part part() {
            return new Part(name, type, "", Content.of(content.toByteArray()));
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
