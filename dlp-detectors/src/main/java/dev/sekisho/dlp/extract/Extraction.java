package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Knows which extractor reads what. Built once, shared, thread-safe. */
public final class Extraction {
    private final Limits limits;
    private final Map<String, Extractor> byMediaType;

    private Extraction(Limits limits, Map<String, Extractor> byMediaType) {
        this.limits = limits;
        this.byMediaType = Map.copyOf(byMediaType);
    }

    /**
     * Collects the extractors: those given here before those that {@link ServiceLoader} finds before ours. The first
     * one for a media type reads it.
     *
     * @param limits the budgets of each transfer
     * @param extractors further extractors
     * @return the extraction
     * @throws IllegalArgumentException when two extractors have the same id
     */
    public static Extraction of(Limits limits, List<Extractor> extractors) {
        Registry registry = new Registry();
        registry.addAll(extractors);
        for (Extractor.Provider provider : ServiceLoader.load(Extractor.Provider.class)) {
            registry.addAll(provider.extractors());
        }
        registry.addAll(BuiltIn.extractors());
        return new Extraction(limits, registry.byMediaType);
    }

    /**
     * Begins to read the parts of one transfer. Its time runs from now.
     *
     * @param listener takes what is read
     * @return a reader, not thread-safe
     */
    public PartReader begin(PartListener listener) {
        return new PartReader(this, new TransferBudget(limits), listener);
    }

    @Nullable
    Extractor extractorFor(String mediaType) {
        return byMediaType.get(mediaType);
    }

    private static final class Registry {
        private final Map<String, Extractor> byId = new LinkedHashMap<>();
        private final Map<String, Extractor> byMediaType = new LinkedHashMap<>();

        void addAll(Iterable<Extractor> extractors) {
            for (Extractor extractor : extractors) {
                if (byId.putIfAbsent(extractor.id(), extractor) != null) {
                    throw new IllegalArgumentException("two extractors with the id " + extractor.id());
                }
                extractor.mediaTypes().forEach(type -> byMediaType.putIfAbsent(type, extractor));
            }
        }
    }
}
