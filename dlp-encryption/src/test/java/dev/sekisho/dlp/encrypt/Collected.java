package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.OpenedParts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what an opener releases. */
public final class Collected implements OpenedParts {
    private final List<String> names = new ArrayList<>();
    private final List<ByteArrayOutputStream> contents = new ArrayList<>();

    @Override
    public OutputStream begin(String name, String mediaType) {
        names.add(name);
        contents.add(new ByteArrayOutputStream());
        return contents.get(contents.size() - 1);
    }

    public List<String> names() {
        return names;
    }

    public byte[] bytes(int part) {
        return contents.get(part).toByteArray();
    }
}
