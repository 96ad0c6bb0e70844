package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the telephone numbers without area code that end the lines of a list of people, as neighbourhoods keep it: 会長
 * 蓮見 徹 1班 84-3361. Three lines in a row have to end so. Time is linear in the names and their lines.
 */
final class LocalNumbers {
    private static final int LEAST = 3;
    private static final int LONGEST_LINE = 120;
    private static final int SUBSCRIBER = 4;

    private final Block block;
    private final List<Hit> run = new ArrayList<>();
    private final List<Hit> added = new ArrayList<>();

    private LocalNumbers(Block block) {
        this.block = block;
    }

    /** The hits of a block and those added, in the order in which they stand. */
    static List<Hit> with(Block block, List<Hit> hits) {
        if (!AddedNames.worth(hits)) {
            return hits;
        }
        List<Hit> added = new LocalNumbers(block).found(hits);
        if (added.isEmpty()) {
            return hits;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(added);
        all.sort(Comparator.comparingLong(Hit::start));
        return all;
    }

    private List<Hit> found(List<Hit> hits) {
        int lineEnd = -1;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int name = block.index(hit.start());
            if (!hit.type().equals(InfoType.PERSON_NAME) || name <= lineEnd) {
                continue;
            }
            if (lineEnd >= 0 && !nextLine(lineEnd, name)) {
                finishRun();
            }
            int end = end(name);
            int number = number(end);
            int last = lastBefore(hits, i, end);
            if (number > 0 && block.offset(number) >= hits.get(last).end()) {
                run.add(new Hit(
                        InfoType.PHONE_NUMBER,
                        block.offset(number),
                        block.offset(end),
                        Likelihood.POSSIBLE,
                        Evidence.setOf(Evidence.NEIGHBOUR)));
            } else {
                finishRun();
            }
            lineEnd = end;
        }
        finishRun();
        return added;
    }

    /** The last finding of a line. */
    private int lastBefore(List<Hit> hits, int first, int lineEnd) {
        int last = first;
        while (last + 1 < hits.size() && hits.get(last + 1).start() < block.offset(lineEnd)) {
            last++;
        }
        return last;
    }

    private void finishRun() {
        if (run.size() >= LEAST) {
            added.addAll(run);
        }
        run.clear();
    }

    /** Whether a place is in the line right below one that ends at an index. */
    private boolean nextLine(int lineEnd, int place) {
        int breaks = 0;
        for (int i = lineEnd; i < place; i++) {
            breaks += block.chars[i] == '\n' ? 1 : 0;
            if (breaks > 1 || i - lineEnd > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }

    private int end(int at) {
        int i = at;
        while (i < block.to && i - at <= LONGEST_LINE && CharClass.of(block.chars[i]) != CharClass.NEWLINE) {
            i++;
        }
        return Run.start(block.chars, at, i, CharClass.SPACE);
    }

    /**
     * Where an exchange and a subscriber's number begin that end at an index, behind a space; or -1. Numbers of members
     * are counted up from 0001: 21-0034.
     */
    private int number(int end) {
        int subscriber = digits(end);
        int exchange =
                subscriber > block.from && block.chars[subscriber - 1] == '-' ? digits(subscriber - 1) : subscriber;
        int length = subscriber - 1 - exchange;
        boolean local = end - subscriber == SUBSCRIBER
                && length >= 2
                && length < SUBSCRIBER
                && exchange > block.from
                && !(block.chars[subscriber] == '0' && block.chars[subscriber + 1] == '0')
                && CharClass.of(block.chars[exchange - 1]) == CharClass.SPACE
                && block.chars[exchange] >= '2';
        return local ? exchange : -1;
    }

    private int digits(int end) {
        return Run.start(block.chars, Math.max(block.from, end - SUBSCRIBER - 1), end, CharClass.DIGIT);
    }
}
