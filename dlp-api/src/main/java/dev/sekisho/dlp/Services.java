package dev.sekisho.dlp;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.protect.Deidentifier;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.Protector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** What the other modules on the class path offer a checkpoint. */
final class Services {
    private Services() {}

    private static <T> ServiceLoader<T> load(Class<T> service) {
        return ServiceLoader.load(service, Services.class.getClassLoader());
    }

    static <T> T one(Class<T> service) {
        return load(service)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "dlp-detectors is needed on the class path: no " + service.getName() + " was found"));
    }

    /** The info types of users' detectors that are found on the class path. */
    static Set<InfoType> furtherTypes() {
        Set<InfoType> types = new HashSet<>();
        load(Detector.Provider.class)
                .forEach(p -> p.detectors().forEach(detector -> types.addAll(detector.infoTypes())));
        return types;
    }

    static Iterable<Deidentifier> deidentifiers() {
        return load(Deidentifier.class);
    }

    static List<Opener> openers() {
        List<Opener> openers = new ArrayList<>();
        load(Opener.class).forEach(openers::add);
        return openers;
    }

    static Map<String, Protector> protectors() {
        Map<String, Protector> byId = new LinkedHashMap<>();
        for (Protector protector : load(Protector.class)) {
            if (byId.putIfAbsent(protector.id(), protector) != null) {
                throw new IllegalStateException("two protectors have the id " + protector.id());
            }
        }
        return byId;
    }
}
