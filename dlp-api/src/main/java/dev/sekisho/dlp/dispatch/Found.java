package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.FindingSink;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.policy.DeidentifyRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The findings that are to be taken out, by part; so many and no more. */
final class Found implements FindingSink {
    private static final int MOST = 200_000;

    private final DeidentifyRequirement requirement;
    private final Likelihood atLeast;
    private final Set<String> own = new TreeSet<>();
    private final Map<String, List<Finding>> byPart = new LinkedHashMap<>();
    private int kept;
    private boolean tooMany;

    /** The sender's and the recipients' own addresses and names stay: the mail's header has them as well. */
    Found(DeidentifyRequirement requirement, Likelihood atLeast, Set<String> ownAddresses, Set<String> ownNames) {
        this.requirement = requirement;
        this.atLeast = atLeast;
        ownAddresses.forEach(a -> own.add(a.toLowerCase(Locale.ROOT)));
        ownNames.forEach(n -> own.add(n.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void accept(Finding finding) {
        if (!requirement.covers(finding.infoType())
                || !finding.likelihood().atLeast(atLeast)
                || own.contains(finding.revealValue().strip().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (kept == MOST) {
            tooMany = true;
            return;
        }
        kept++;
        byPart.computeIfAbsent(finding.location().partId(), p -> new ArrayList<>())
                .add(finding);
    }

    boolean tooMany() {
        return tooMany;
    }

    boolean isEmpty() {
        return kept == 0;
    }

    Map<String, List<Finding>> byPart() {
        return byPart;
    }
}
