package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The info types that a policy may name: the built-in ones and those of users' detectors. Not thread-safe. */
final class KnownTypes {
    private final Map<String, InfoType> byId = new LinkedHashMap<>();
    private final Set<InfoType> further = new LinkedHashSet<>();

    KnownTypes(Collection<InfoType> more) {
        // First the user's own, so that a hint lists them first.
        more.forEach(type -> byId.put(type.id(), type));
        InfoType.builtIn().forEach(type -> byId.put(type.id(), type));
    }

    /** The info types of a list of ids; unknown ones are reported. */
    List<InfoType> read(YamlValue value) {
        List<InfoType> types = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            String id = element.string();
            InfoType type = byId.get(id);
            if (type != null) {
                types.add(type);
                if (InfoType.of(id) == null) {
                    further.add(type);
                }
            } else if (!id.isEmpty()) {
                element.problem("情報種別「" + id + "」はありません", "no info type '" + id + "'", Hint.nearest(id, byId.keySet()));
            }
        }
        return List.copyOf(types);
    }

    /** Those read so far that are not built in. */
    Set<InfoType> further() {
        return Set.copyOf(further);
    }
}
