package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpenedParts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what was inside into a folder, under its names, or into one file; everything or nothing. */
final class OpenedFiles implements OpenedParts, AutoCloseable {
    private final Path out;
    private final boolean folder;
    private final List<NewFile> files = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();

    OpenedFiles(Path out) {
        this.out = out;
        this.folder = Files.isDirectory(out);
    }

    /** More than one file, and no folder to put them into. */
    static final class SeveralFilesException extends IOException {
        private static final long serialVersionUID = 1L;

        /** What the person is told. */
        UserException told() {
            return new UserException("中に複数のファイルがあります。--out に既にあるフォルダを指定してください"
                    + " / there are several files inside: name a folder that exists by --out");
        }
    }

    @Override
    public OutputStream begin(String name, String mediaType) throws IOException {
        if (!folder && !files.isEmpty()) {
            throw new SeveralFilesException();
        }
        Path path = folder ? unused(name.isEmpty() ? "opened" : name) : out;
        NewFile file = NewFile.at(path);
        files.add(file);
        paths.add(path);
        return new FilterOutputStream(file.out()) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }
        };
    }

    @Override
    public void signature(ContentSignature signature) {
        String how = signature.verified()
                ? "署名を確認 / signature verified"
                : "署名者の鍵がなく未確認 / signed by a key that is not known here";
        signatures.add(how + ": " + signature.keyId());
    }

    /** What is said of signatures inside. */
    List<String> signatures() {
        return List.copyOf(signatures);
    }

    private Path unused(String name) {
        Path path = out.resolve(name);
        int dot = name.lastIndexOf('.');
        for (int n = 2; Files.exists(path) || !taken.add(path); n++) {
            path = out.resolve(
                    dot <= 0 ? name + " (" + n + ")" : name.substring(0, dot) + " (" + n + ")" + name.substring(dot));
        }
        return path;
    }

    List<Path> commit() throws IOException {
        for (NewFile file : files) {
            file.commit();
        }
        return List.copyOf(paths);
    }

    @Override
    public void close() throws IOException {
        for (NewFile file : files) {
            file.close();
        }
    }
}
