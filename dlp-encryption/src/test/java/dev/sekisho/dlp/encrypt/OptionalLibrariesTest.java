package dev.sekisho.dlp.encrypt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.pdf.PdfSample;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PDFBox and POI may be left out: what needs them is still listed, and takes nothing. */
class OptionalLibrariesTest {
    private static final Part PDF = Part.of("a.pdf", "application/pdf", Content.of(PdfSample.make("", 10)));
    private static final Part XLSX =
            Part.of("a.xlsx", "application/octet-stream", Content.of("PK\3\4".getBytes(StandardCharsets.US_ASCII)));

    /** Loads the protectors anew, in a world without the two libraries. */
    private static final class Without extends ClassLoader {
        Without() {
            super(OptionalLibrariesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.p")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.sekisho.dlp.encrypt.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static Map<String, Protector> protectors(ClassLoader loader) {
        return ServiceLoader.load(Protector.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(Protector::id, p -> p));
    }

    private static Protector one(Map<String, Protector> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    @Test
    void withTheLibrariesTheyTakeTheirKinds() throws Exception {
        Map<String, Protector> all = protectors(OptionalLibrariesTest.class.getClassLoader());
        assertTrue(one(all, "pdf").takes(List.of(PDF)));
        assertTrue(one(all, "office").takes(List.of(XLSX)));
    }

    @Test
    void withoutThemTheyAreListedAndTakeNothing() throws Exception {
        Map<String, Protector> all = protectors(new Without());
        assertFalse(one(all, "pdf").takes(List.of(PDF)));
        assertFalse(one(all, "office").takes(List.of(XLSX)));
        assertTrue(one(all, "zip").takes(List.of(PDF, XLSX)));
        Content sealed = Sealed.by(one(all, "zip"), PDF).content();
        List<String> recognised = ServiceLoader.load(Opener.class, new Without()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(opener -> recognises(opener, sealed))
                .map(Opener::id)
                .toList();
        assertEquals(List.of("zip"), recognised);
    }

    private static boolean recognises(Opener opener, Content sealed) {
        try {
            return opener.recognises(sealed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
