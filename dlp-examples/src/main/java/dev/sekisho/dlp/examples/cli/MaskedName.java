package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import java.util.ArrayList;
import java.util.List;

/** The name of a file or a sheet made safe: people are named in names too. */
final class MaskedName {
    private static final class Loaded {
        static final TextInspector INSPECTOR = TextInspector.create();
    }

    private MaskedName() {}

    static void write(StringBuilder out, String name, KnownValues values) {
        List<MaskedText.Placed> placed = new ArrayList<>();
        for (Finding finding : findings(name)) {
            int start = (int) finding.location().start();
            placed.add(new MaskedText.Placed(start, (int) finding.location().end(), finding));
        }
        MaskedText.write(out, name, placed, values);
    }

    /** The name as plain text. */
    static String plain(String name) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Finding finding : findings(name)) {
            out.append(name, done, (int) finding.location().start()).append(finding.masked());
            done = (int) finding.location().end();
        }
        return out.append(name, done, name.length()).toString();
    }

    private static List<Finding> findings(String name) {
        // Signs join the words of a name: 履歴書_山田太郎.docx.
        return Loaded.INSPECTOR.inspect(name.replace('_', ' ')).findings();
    }
}
