package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;

/**
 * Conditions on how much was found. A part that could not be read may hold more, so a number below its threshold is
 * then unknown.
 */
final class CountConditions {
    private CountConditions() {}

    /** Bounds of a number; {@code max} is {@link Long#MAX_VALUE} for none. */
    record Bounds(long min, long max) {

        Truth test(long count, boolean maybeMore) {
            if (count > max) {
                return Truth.FALSE;
            }
            if (count < min) {
                return maybeMore ? Truth.UNKNOWN : Truth.FALSE;
            }
            return maybeMore && max != Long.MAX_VALUE ? Truth.UNKNOWN : Truth.TRUE;
        }

        /** The same, where not all of it may have been looked for. */
        Truth test(long count, boolean maybeMore, boolean asked) {
            return test(count, maybeMore || !asked).recorded(asked);
        }

        /** The number is somewhere from {@code low} to {@code high}. */
        Truth between(long low, long high) {
            if (low > max || high < min) {
                return Truth.FALSE;
            }
            return low >= min && high <= max ? Truth.TRUE : Truth.UNKNOWN;
        }

        Message threshold(String unit) {
            String most = max == Long.MAX_VALUE ? "" : Text.number(max);
            if (most.isEmpty()) {
                return new Message("閾値 " + Text.number(min) + " " + unit, "threshold " + Text.number(min));
            }
            return new Message(
                    "範囲 " + Text.number(min) + "〜" + most + " " + unit, "range " + Text.number(min) + " to " + most);
        }
    }

    static boolean maybeMore(Input input, boolean ignoreUnread) {
        return !ignoreUnread && !input.unread().isEmpty();
    }

    static Message unreadNote(Input input, boolean ignoreUnread) {
        if (!maybeMore(input, ignoreUnread)) {
            return new Message("", "");
        }
        int n = input.unread().size();
        return new Message("、読めない部分 " + n + " 件", ", " + n + " unread parts");
    }

    /** Distinct people of the whole transfer. */
    record People(Bounds bounds, boolean ignoreUnread) implements Condition {
        @Override
        public Truth test(Input input) {
            return bounds.test(input.facts().people(), maybeMore(input, ignoreUnread));
        }

        @Override
        public Message why(Input input) {
            String n = Text.number(input.facts().people());
            Message limit = bounds.threshold("人");
            Message note = unreadNote(input, ignoreUnread);
            return new Message(
                    n + " 人分の個人情報（" + limit.ja() + note.ja() + "）",
                    "personal data of " + n + " people (" + limit.en() + note.en() + ")");
        }
    }

    /** Distinct people with one of some info types. */
    record PeopleWith(List<InfoType> types, Bounds bounds, boolean ignoreUnread) implements Condition {
        private long count(Input input) {
            long most = 0;
            for (InfoType type : types) {
                most = Math.max(most, input.facts().peopleByInfoType().getOrDefault(type, 0L));
            }
            return most;
        }

        @Override
        public Truth test(Input input) {
            return bounds.test(
                    count(input),
                    maybeMore(input, ignoreUnread),
                    input.facts().asked().types(types));
        }

        @Override
        public Message why(Input input) {
            String n = Text.number(count(input));
            Message limit = bounds.threshold("人");
            Message note = unreadNote(input, ignoreUnread);
            return new Message(
                    names(types, true) + "がある人 " + n + " 人（" + limit.ja() + note.ja() + "）",
                    n + " people with " + names(types, false) + " (" + limit.en() + note.en() + ")");
        }
    }

    /** Findings of some info types. */
    record InfoTypes(List<InfoType> types, boolean each, Likelihood likelihood, Bounds bounds, boolean ignoreUnread)
            implements Condition {
        private long count(Input input) {
            long sum = 0;
            long least = Long.MAX_VALUE;
            for (InfoType type : types) {
                long n = input.facts().count(type, likelihood);
                sum += n;
                least = Math.min(least, n);
            }
            return each ? least : sum;
        }

        @Override
        public Truth test(Input input) {
            return bounds.test(
                    count(input),
                    maybeMore(input, ignoreUnread),
                    input.facts().asked().types(types));
        }

        @Override
        public Message why(Input input) {
            String n = Text.number(count(input));
            Message limit = bounds.threshold("件");
            Message note = unreadNote(input, ignoreUnread);
            return new Message(
                    names(types, true) + (each ? "（いずれも）" : "") + " " + n + " 件（" + limit.ja() + note.ja() + "）",
                    n + (each ? " of each of " : " of ") + names(types, false) + " (" + limit.en() + note.en() + ")");
        }
    }

    /** Hits of keyword lists. */
    record Keywords(List<Asking> lists, Bounds bounds, boolean ignoreUnread) implements Condition {

        /**
         * A keyword list.
         *
         * @param name its name
         * @param asked its name and a digest of its words
         */
        record Asking(String name, String asked) {}

        private boolean asked(Input input) {
            Asked asked = input.facts().asked();
            for (Asking list : lists) {
                if (!asked.keywords(list.asked())) {
                    return false;
                }
            }
            return true;
        }

        /** Hits of a list of the same name and other words do not count. */
        private long count(Input input) {
            long sum = 0;
            for (Asking list : lists) {
                boolean ours = input.facts().asked().keywords(list.asked());
                sum += ours ? input.facts().keywords().getOrDefault(list.name(), 0L) : 0;
            }
            return sum;
        }

        @Override
        public Truth test(Input input) {
            return bounds.test(count(input), maybeMore(input, ignoreUnread), asked(input));
        }

        @Override
        public Message why(Input input) {
            String n = Text.number(count(input));
            Message limit = bounds.threshold("件");
            Message note = unreadNote(input, ignoreUnread);
            String names = Text.join(lists.stream().map(Asking::name).toList());
            return new Message(
                    "キーワード（" + names + "）" + n + " 件（" + limit.ja() + note.ja() + "）",
                    n + " keywords of " + names + " (" + limit.en() + note.en() + ")");
        }
    }

    private static String names(List<InfoType> types, boolean ja) {
        return Text.join(types.stream().map(t -> ja ? t.ja() : t.en()).toList());
    }
}
