package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Counts agreement by the rules of {@code score.py}. */
final class Scorer {
    private final String type;
    private final BiPredicate<Document, Document.Span> wanted;
    private int gold;
    private int found;
    private int exact;
    private int goldTouched;
    private int foundTouching;
    private int documents;
    private int documentsHit;

    private Scorer(String type, BiPredicate<Document, Document.Span> wanted) {
        this.type = type;
        this.wanted = wanted;
    }

    /** A place in a document. */
    private record Place(int start, int end) {
        static Place of(Document.Span span) {
            return new Place(span.start(), span.end());
        }

        static Place of(Answer.Found found) {
            return new Place(found.start(), found.end());
        }
    }

    /** The scores of some labels, those left out that are neither marked nor found. */
    static List<Score> scores(EvaluationSet set, Answers answers, Collection<String> types) {
        List<Score> scores = new ArrayList<>();
        for (String type : types) {
            Score score = score(set, answers, type);
            if (score.gold() > 0 || score.found() > 0) {
                scores.add(score);
            }
        }
        return scores;
    }

    static Score score(EvaluationSet set, Answers answers, String type) {
        return score(set, answers, type, (document, span) -> true);
    }

    /** The names that are all kanji: only the recall means anything, since findings are of all kinds of names. */
    static Score kanjiNames(EvaluationSet set, Answers answers) {
        return score(set, answers, "PERSON", (document, span) -> allKanji(document.slice(span)));
    }

    private static Score score(
            EvaluationSet set, Answers answers, String type, BiPredicate<Document, Document.Span> wanted) {
        Scorer scorer = new Scorer(type, wanted);
        for (Document document : set.documents()) {
            scorer.count(document, answers.to(document));
        }
        return new Score(
                type,
                scorer.gold,
                scorer.found,
                scorer.exact,
                scorer.goldTouched,
                scorer.foundTouching,
                scorer.documents,
                scorer.documentsHit);
    }

    private void count(Document document, Answer answer) {
        Matching all = Matching.of(document, answer, type);
        List<Document.Span> required =
                all.required().stream().filter(s -> wanted.test(document, s)).toList();
        Matching m = new Matching(required, all.judged());
        Set<Place> places = new HashSet<>();
        required.forEach(s -> places.add(Place.of(s)));
        Set<Place> foundPlaces = new HashSet<>();
        int touching = 0;
        for (Answer.Found one : m.judged()) {
            boolean first = foundPlaces.add(Place.of(one));
            touching += first && m.right(one) ? 1 : 0;
        }
        int touched = (int) required.stream().filter(m::found).count();
        gold += places.size();
        found += foundPlaces.size();
        foundPlaces.retainAll(places);
        exact += foundPlaces.size();
        goldTouched += touched;
        foundTouching += touching;
        documents += required.isEmpty() ? 0 : 1;
        documentsHit += touched > 0 ? 1 : 0;
    }

    /** Kanji, 々 and 〇, and the spaces between the parts of a name. */
    static boolean allKanji(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                                || Character.isSpaceChar(c));
    }
}
