package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.Delegation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "delegations", description = "委任の一覧 / all delegations")
final class HoldDelegationsCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--json", description = "JSON で出力 / print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, UserException {
        return OpenQuarantine.with(home, (h, trail, quarantine) -> {
            Table table = new Table();
            for (Delegation one : quarantine.delegations()) {
                if (json) {
                    System.out.print(Json.line(map(one)));
                }
                table.row(
                        one.id(),
                        one.from() + " → " + one.to(),
                        one.start() + " – " + one.end(),
                        String.format("%,d 人まで / people", one.mostPeople()),
                        one.rules().isEmpty() ? "すべての規則 / all rules" : String.join(",", one.rules()),
                        one.revoked() ? "取り消しずみ / revoked" : "");
            }
            System.out.print(json ? "" : table);
            return Exit.OK;
        });
    }

    private static Map<String, Object> map(Delegation one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", one.id());
        map.put("from", one.from());
        map.put("to", one.to());
        map.put("start", one.start().toString());
        map.put("end", one.end().toString());
        map.put("mostPeople", one.mostPeople());
        map.put("rules", List.copyOf(one.rules()));
        map.put("reason", one.reason());
        map.put("revoked", one.revoked());
        return map;
    }
}
