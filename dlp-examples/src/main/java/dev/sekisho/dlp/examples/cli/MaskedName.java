package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.detect.TextInspector;
import dev.sekisho.dlp.inspect.Finding;
import java.util.ArrayList;
import java.util.List;

/** The name of a file or a sheet as HTML: people are named in names too. */
final class MaskedName {
    private static final class Loaded {
        static final TextInspector INSPECTOR = TextInspector.create();
    }

    private MaskedName() {}

    static void write(StringBuilder out, String name, KnownValues values) {
        List<MaskedText.Placed> placed = new ArrayList<>();
        // Signs join the words of a name: 履歴書_山田太郎.docx.
        for (Finding finding : Loaded.INSPECTOR.inspect(name.replace('_', ' ')).findings()) {
            int start = (int) finding.location().start();
            placed.add(new MaskedText.Placed(start, (int) finding.location().end(), finding));
        }
        MaskedText.write(out, name, placed, values);
    }
}
