package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.custom.CustomDetectors;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicySimulation;
import dev.sekisho.dlp.policy.SimulationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "simulate",
        description = "証跡にある過去の転送に、このポリシーを当てはめたらどうなったか"
                + " / what this policy would have done with the transfers in the trail",
        footer = {
            "内容は調べ直しません。当時調べていなかったこと（新しいキーワードなど）による判定は「分からない」と数えます",
            "nothing is inspected again; what depends on something nobody looked for then counts as unknown",
            "終了コード / exit: 0, 2 usage, 1 internal"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Parameters(paramLabel = "NEW.yaml", description = "試すポリシー / the policy to try")
    private Path candidate = Path.of("");

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private DetectorsOption detectors = new DetectorsOption();

    @Option(
            names = "--base",
            paramLabel = "OLD.yaml",
            description = "比べるポリシー（既定: 実際の判定） / the policy to compare with (default: what was decided)")
    private @Nullable Path base;

    @Option(names = "--since", paramLabel = "DATE", description = "この日から / from this day on, such as 2026-07-01")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "この日まで（含む） / up to and with this day")
    private @Nullable String until;

    @Option(names = "--as-enforced", description = "試行中の規則も働くとして / as if rules in dry run acted")
    private boolean asEnforced;

    @Option(names = "--as", paramLabel = "NAME", description = "実行者（既定: OS の利用者名） / who asks (default: the OS user)")
    private String askedBy = System.getProperty("user.name", "");

    @Option(names = "--json", description = "JSON で出力 / print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, UserException {
        Home opened = home.existing();
        CustomDetectors own = detectors.load(opened);
        Policy policy = PolicyCommand.load(candidate, own);
        Policy compared = base == null ? null : PolicyCommand.load(base, own);
        PolicySimulation simulation = new PolicySimulation(policy, compared, asEnforced);
        Instant from = since == null ? Instant.MIN : start(since);
        Instant to = until == null ? Instant.MAX : start(until, 1);
        try (AuditTrail trail = opened.trail()) {
            RecordFilter decisions = RecordFilter.ofKinds("decision").within(from, to);
            trail.reader().read(decisions, (seq, entry) -> simulation.take(entry.facts()));
            SimulationReport report = simulation.report();
            trail.append(new AuditRecord("policy-simulated", Clock.systemUTC().instant(), facts(policy, report)));
            System.out.print(
                    json ? Json.line(SimulationText.map(policy, report)) : SimulationText.of(policy, compared, report));
        }
        return Exit.OK;
    }

    private Map<String, Object> facts(Policy policy, SimulationReport report) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("policy", policy.id() + "@" + policy.version());
        facts.put("policyHash", policy.sha256());
        facts.put("person", askedBy);
        facts.put("since", since == null ? "" : since);
        facts.put("until", until == null ? "" : until);
        facts.put("decisions", report.decisions());
        facts.put("unknown", report.unknown());
        return facts;
    }

    private static Instant start(String day) throws UserException {
        return start(day, 0);
    }

    private static Instant start(String day, int later) throws UserException {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(JAPAN).toInstant();
        } catch (DateTimeException e) {
            throw new UserException("2026-07-01 のような日付で / a date such as 2026-07-01: " + day);
        }
    }
}
