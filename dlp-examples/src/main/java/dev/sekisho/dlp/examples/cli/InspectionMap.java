package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An inspection as a map, for JSON. Findings are masked. */
final class InspectionMap {
    private InspectionMap() {}

    static Map<String, Object> of(Inspection inspection) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("people", inspection.people());
        map.put("peopleNotCounted", inspection.peopleNotCounted());
        Map<String, Object> types = new LinkedHashMap<>();
        inspection.counts().forEach((type, byLikelihood) -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            for (Likelihood likelihood : Likelihood.values()) {
                Long count = byLikelihood.get(likelihood);
                if (count != null && count > 0) {
                    counts.put(likelihood.name(), count);
                }
            }
            types.put(type.id(), counts);
        });
        map.put("infoTypes", types);
        map.put("keywords", inspection.keywords());
        List<Object> parts = new ArrayList<>();
        inspection.parts().forEach(part -> parts.add(part(part)));
        map.put("parts", parts);
        List<Object> samples = new ArrayList<>();
        inspection.samples().forEach(sample -> samples.add(sample(sample)));
        map.put("samples", samples);
        return map;
    }

    private static Map<String, Object> part(PartReport part) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", part.id());
        map.put("role", part.role().name());
        map.put("mediaType", part.mediaType());
        map.put("sizeBytes", part.sizeBytes());
        map.put("status", part.status().id());
        map.put("reason", part.reason());
        map.put("chars", part.chars());
        map.put("people", part.people());
        return map;
    }

    private static Map<String, Object> sample(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("infoType", finding.infoType().id());
        map.put("likelihood", finding.likelihood().name());
        map.put("part", finding.location().partId());
        map.put("start", finding.location().start());
        map.put("end", finding.location().end());
        map.put("row", finding.location().row());
        map.put("column", finding.location().column());
        map.put("masked", finding.masked());
        map.put("evidence", finding.evidence());
        return map;
    }
}
