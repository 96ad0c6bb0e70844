package dev.sekisho.dlp.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DETECTORS.md: its YAML finds what it says, its Java is what is compiled here. */
class ReferenceTest {
    private static final Path SOURCES = Path.of("src/test/java/dev/sekisho/dlp/reference");

    @TempDir
    Path folder;

    /** A block of code with its language and the line before it. */
    private record Block(String remark, String language, String text) {}

    private static List<Block> blocks() throws Exception {
        List<Block> blocks = new ArrayList<>();
        String[] parts = Files.readString(Path.of("DETECTORS.md")).split("```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            String before = parts[i - 1].stripTrailing();
            int line = parts[i].indexOf('\n');
            blocks.add(new Block(
                    before.substring(before.lastIndexOf('\n') + 1),
                    parts[i].substring(0, line),
                    parts[i].substring(line + 1)));
        }
        return blocks;
    }

    @Test
    void everyYamlExampleFindsWhatItSays() throws Exception {
        Files.writeString(folder.resolve("shops.csv"), "番号,店名\n1,青葉堂\n2,若葉亭\n");
        List<Block> blocks = blocks();
        int examples = 0;
        for (int i = 0; i + 2 < blocks.size(); i++) {
            if (blocks.get(i).language().equals("yaml")) {
                CustomDetectors read = CustomDetectors.parse(blocks.get(i).text(), "example", folder);
                assertEquals("text", blocks.get(i + 1).language());
                assertEquals("findings", blocks.get(i + 2).language());
                assertEquals(
                        blocks.get(i + 2).text().stripTrailing(),
                        found(
                                read.detectors(),
                                read.infoTypes(),
                                blocks.get(i + 1).text()));
                examples++;
            }
        }
        assertEquals(2, examples);
    }

    /** All findings of the user's types, and what an allow list is to leave out. */
    private static String found(List<Detector> detectors, Set<InfoType> types, String text) {
        return TextInspector.with(detectors).inspect(text).findings().stream()
                .filter(f -> types.contains(f.infoType())
                        || f.infoType().equals(InfoType.EMAIL_ADDRESS)
                        || f.infoType().equals(InfoType.PHONE_NUMBER))
                .map(f -> f.infoType() + " " + f.revealValue() + " " + f.likelihood())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyJavaExampleIsWhatIsCompiled() throws Exception {
        int examples = 0;
        for (Block block : blocks()) {
            if (block.language().equals("java")) {
                String name = block.remark().replace("<!-- ", "").replace(" -->", "");
                String source = bare(Files.readString(SOURCES.resolve(name)));
                assertTrue(source.contains(bare(block.text())), name + " is not what DETECTORS.md shows");
                examples++;
            }
        }
        assertEquals(4, examples);
    }

    /** Java without spaces and line ends, which the formatter sets. */
    private static String bare(String java) {
        StringBuilder bare = new StringBuilder();
        java.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    @Test
    void theExampleInCodeWorks() {
        List<Finding> findings = TextInspector.with(CodeExample.detectors())
                .inspect("顧客番号 C-33120015、C-54016027（解約済み）、info@example.co.jp")
                .findings();
        assertEquals(
                List.of("33120015 VERY_LIKELY", "54016027 LIKELY"),
                findings.stream()
                        .map(f -> f.revealValue() + " " + f.likelihood())
                        .toList());
    }
}
