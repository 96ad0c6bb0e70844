package dev.sekisho.dlp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-contained jar does what the README says. */
class SekishoJarIT {
    private static final Path JAR = Path.of(System.getProperty("sekisho.jar", "target/sekisho.jar"));

    @TempDir
    Path dir;

    private record Result(int exit, String output) {}

    private Result run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    @Test
    void replaysBothLeaksWithExactPeople() throws Exception {
        Result mrt = run("replay", "mrt");
        assertEquals(0, mrt.exit(), mrt.output());
        assertTrue(mrt.output().contains("11,210") && mrt.output().contains("block"), mrt.output());
        Result health = run("replay", "health-centre");
        assertEquals(0, health.exit(), health.output());
        assertTrue(health.output().contains("17,000") && health.output().contains("own-transfer"), health.output());
        assertEquals(6, run("audit", "verify").exit());
        String report = Files.readString(dir.resolve(".sekisho/replay/mrt/report.html"));
        assertTrue(report.contains("11,210"));
        assertFalse(report.contains("@example") || report.contains("紀尾井町1"));
    }

    @Test
    void carriesEveryServiceAndNoSignature() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertTrue(jar.stream().noneMatch(e -> signature(e.getName())));
            for (String service : List.of(
                    "inspect.Inspector$Factory",
                    "inspect.MimeCodec",
                    "inspect.Detector$Provider",
                    "protect.Protector")) {
                assertTrue(jar.getEntry("META-INF/services/dev.sekisho.dlp." + service) != null, service);
            }
            assertTrue(jar.getEntry("META-INF/LICENSE") != null && jar.getEntry("META-INF/NOTICE") != null);
        }
    }

    @Test
    void carriesTheLicencesOfTheLibrariesInside() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertTrue(licence(jar, "postgresql/META-INF/LICENSE").contains("PostgreSQL Global Development Group"));
            assertTrue(licence(jar, "bcprov-jdk18on/META-INF/LICENSE.md").contains("Bouncy Castle"));
            assertTrue(licence(jar, "slf4j-api/META-INF/LICENSE.txt").contains("QOS.ch"));
            assertTrue(licence(jar, "fastcsv/META-INF/LICENSE").contains("MIT"));
            assertTrue(licence(jar, "angus-mail/META-INF/LICENSE.md").contains("Eclipse Public License"));
            assertTrue(licence(jar, "poi/META-INF/NOTICE").contains("Apache POI"));
            assertTrue(licence(jar, "re2j/LICENSE").contains("The Go Authors"));
            String named = licence(jar, "README.txt");
            List<String> libraries = jar.stream()
                    .map(e -> e.getName().split("/", -1))
                    .filter(p -> p.length == 5 && p[1].equals("maven") && p[4].equals("pom.properties"))
                    .filter(p -> !p[2].equals("dev.sekisho") && !p[3].equals("listenablefuture"))
                    .map(p -> p[3])
                    .toList();
            for (String library : libraries) {
                boolean own = jar.stream().anyMatch(e -> e.getName().startsWith("META-INF/licenses/" + library + "/"));
                assertTrue(own || named.contains(library), library);
            }
        }
    }

    private static String licence(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry("META-INF/licenses/" + name);
        assertNotNull(entry, name);
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean signature(String entry) {
        boolean top = entry.startsWith("META-INF/") && entry.indexOf('/', 9) < 0;
        return top && (entry.endsWith(".SF") || entry.endsWith(".DSA") || entry.endsWith(".RSA"));
    }
}
