package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal says of a file of places that cannot be read: which line, and never what stands in it. */
class CheckpointPlacesTest {
    @TempDir
    Path dir;

    private Path home = Path.of("");

    @BeforeEach
    void setUp() {
        home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
    }

    private String refused(String text, Charset charset) throws Exception {
        Files.write(home.resolve("checkpoints.txt"), text.getBytes(charset));
        Cli run = Cli.run("audit", "verify", "--home", home);
        assertEquals(Exit.USAGE, run.exit(), run.err());
        assertFalse(run.err().contains("s3cret"), run.err());
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret",
                "folder",
                "post https://example.test/s3cret",
                "witness s3cret s3cret",
                "witness \\s3cret"
            })
    void namesTheLine(String line) throws Exception {
        String err = refused("# one\n\n" + line + "\n", StandardCharsets.UTF_8);
        assertTrue(err.contains("checkpoints.txt:3:"), err);
        assertTrue(err.contains("not a place") && err.contains("読めません"), err);
    }

    @Test
    void namesTheLineOfAFolderThatIsNotThere() throws Exception {
        String err = refused("folder " + dir.resolve("s3cret") + "\n", StandardCharsets.UTF_8);
        assertTrue(err.contains("checkpoints.txt:1:") && err.contains("folder is not there"), err);
    }

    @Test
    void saysThatTheFileIsToBeSavedAsUtf8() throws Exception {
        String err = refused("# 保管先 s3cret\n", Charset.forName("windows-31j"));
        assertTrue(err.contains("checkpoints.txt: UTF-8"), err);
    }

    @Test
    void warnsWhereTimestampsAreAskedForAndThereAreNone() throws Exception {
        Path certificate = TestIdentity.make(dir, "tsa", "tsa@example.test").certificate();
        Cli asked = Cli.run("audit", "verify", "--home", home, "--tsa-certificate", certificate);
        assertTrue(asked.err().contains("no timestamps"), asked.err());
        assertFalse(Cli.run("audit", "verify", "--home", home).err().contains("no timestamps"));
    }
}
