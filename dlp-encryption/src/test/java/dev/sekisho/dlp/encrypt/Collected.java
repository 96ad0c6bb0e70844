package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpenedParts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what an opener releases. */
public final class Collected implements OpenedParts {
    private final List<String> names = new ArrayList<>();
    private final List<ByteArrayOutputStream> contents = new ArrayList<>();
    private final List<ContentSignature> signatures = new ArrayList<>();

    @Override
    public OutputStream begin(String name, String mediaType) {
        names.add(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contents.add(out);
        return out;
    }

    @Override
    public void signature(ContentSignature signature) {
        signatures.add(signature);
    }

    public List<String> names() {
        return names;
    }

    public byte[] content(int index) {
        return contents.get(index).toByteArray();
    }

    public byte[] bytes(int part) {
        return content(part);
    }

    public byte[] only() {
        if (contents.size() != 1) {
            throw new AssertionError(contents.size() + " parts");
        }
        return content(0);
    }

    public List<ContentSignature> signatures() {
        return signatures;
    }

    /** Whether nothing at all was released. */
    public boolean isEmpty() {
        return names.isEmpty() && signatures.isEmpty();
    }
}
