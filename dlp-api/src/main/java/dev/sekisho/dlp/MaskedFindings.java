package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.PartReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of an inspection for whoever approves: where, what, how sure, and the value masked. */
final class MaskedFindings {
    private MaskedFindings() {}

    static List<Map<String, Object>> of(Inspection inspection) {
        Map<String, String> names = new HashMap<>();
        for (PartReport report : inspection.parts()) {
            names.put(report.id(), report.name());
        }
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : inspection.samples()) {
            Location at = finding.location();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("infoType", finding.infoType().id());
            one.put("ja", finding.infoType().ja());
            one.put("en", finding.infoType().en());
            one.put("likelihood", finding.likelihood().name());
            one.put("masked", finding.masked());
            one.put("part", at.partId());
            one.put("name", names.getOrDefault(at.partId(), ""));
            findings.add(one);
        }
        return findings;
    }
}
