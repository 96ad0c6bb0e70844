package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of number that a {@link NumberDetector} finds: its lengths, how it is written in groups, its check, and the
 * words that announce it. Immutable.
 */
public final class NumberKind {
    final InfoType type;
    /** Bit n is set where a number may have n digits. */
    final int lengths;

    final int least;
    final int most;
    final List<int[]> groupings;
    /** Bit n is set where an official form begins with a group of n digits. */
    final int firstSizes;

    final @Nullable Predicate<String> check;
    final boolean confirmsOnly;
    final Likelihood bare;
    final Likelihood bareGrouped;
    final Likelihood byLabel;
    final boolean numbered;
    final boolean prefixed;
    final String[] labels;
    final String[] context;
    /** What announces it only where nothing stands between. */
    final String[] beside;

    final @Nullable InfoType sharing;

    private NumberKind(Builder b) {
        this.type = b.type;
        this.lengths = b.lengths;
        this.least = Integer.numberOfTrailingZeros(b.lengths);
        this.most = 31 - Integer.numberOfLeadingZeros(b.lengths);
        this.groupings = List.copyOf(b.groupings);
        int sizes = 0;
        for (int[] grouping : groupings) {
            sizes |= 1 << grouping[0];
        }
        this.firstSizes = sizes;
        this.check = b.check;
        this.confirmsOnly = b.confirmsOnly;
        this.bare = b.bare;
        this.bareGrouped = b.bareGrouped;
        this.byLabel = b.byLabel;
        this.numbered = b.numbered;
        this.prefixed = b.prefixed;
        this.labels = b.labels.toArray(new String[0]);
        this.context = b.context.toArray(new String[0]);
        this.beside = b.beside.toArray(new String[0]);
        this.sharing = b.sharing;
    }

    /**
     * Starts a kind that is found beside its labels and in its columns only.
     *
     * @param type what it finds
     * @return a builder
     */
    public static Builder of(InfoType type) {
        return new Builder(type);
    }

    boolean fits(int digits) {
        return digits <= most && (lengths >> digits & 1) == 1;
    }

    /** Whether it is looked for where no label stands: its check digit or a word near by may be enough. */
    boolean speaksForItself() {
        return bare != Likelihood.VERY_UNLIKELY || bareGrouped != Likelihood.VERY_UNLIKELY || context.length > 0;
    }

    /** Builds a {@link NumberKind}. Not thread-safe. */
    public static final class Builder {
        private final InfoType type;
        private int lengths;
        private final List<int[]> groupings = new ArrayList<>();
        private @Nullable Predicate<String> check;
        private boolean confirmsOnly;
        private Likelihood bare = Likelihood.VERY_UNLIKELY;
        private Likelihood bareGrouped = Likelihood.VERY_UNLIKELY;
        private Likelihood byLabel = Likelihood.LIKELY;
        private boolean numbered;
        private boolean prefixed;
        private List<String> labels = List.of();
        private List<String> context = List.of();
        private List<String> beside = List.of();
        private @Nullable InfoType sharing;

        private Builder(InfoType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Allows some lengths.
         *
         * @param counts numbers of digits, each from 1 to 30
         * @return this
         */
        public Builder digits(int... counts) {
            for (int count : counts) {
                lengths |= 1 << count;
            }
            return this;
        }

        /**
         * Allows a range of lengths.
         *
         * @param from the least number of digits
         * @param to the greatest number of digits, at most 30
         * @return this
         */
        public Builder between(int from, int to) {
            for (int count = from; count <= to; count++) {
                lengths |= 1 << count;
            }
            return this;
        }

        /**
         * Declares a way in which it is officially written; digits in such groups are less often something else.
         *
         * @param sizes the digits of each group
         * @return this
         */
        public Builder grouped(int... sizes) {
            groupings.add(sizes.clone());
            return this;
        }

        /**
         * Sets the check. Digits that fail it are at most possible even beside a label.
         *
         * @param right whether the digits are right
         * @return this
         */
        public Builder check(Predicate<String> right) {
            this.check = right;
            this.byLabel = Likelihood.POSSIBLE;
            return this;
        }

        /**
         * Sets a check that is not known for sure: being right confirms a number, being wrong refuses none.
         *
         * @param right whether the digits are right
         * @return this
         */
        public Builder confirmedBy(Predicate<String> right) {
            this.check = right;
            this.confirmsOnly = true;
            return this;
        }

        /**
         * Reports it where its check is right though no label stands beside it.
         *
         * @param plain how likely it is then
         * @param grouped how likely it is when it is written in its official groups
         * @return this
         */
        public Builder bare(Likelihood plain, Likelihood grouped) {
            this.bare = plain;
            this.bareGrouped = grouped;
            return this;
        }

        /**
         * Lets 第 before and 号 behind belong to it.
         *
         * @return this
         */
        public Builder numbered() {
            this.numbered = true;
            return this;
        }

        /**
         * Lets up to four letters or kanji before it belong to it, as prefectures put them.
         *
         * @return this
         */
        public Builder prefixed() {
            this.prefixed = true;
            return this;
        }

        /**
         * Sets words that announce it where it stands right behind them and is no year: 医師免許 482619.
         *
         * @param words the words
         * @return this
         */
        public Builder beside(String... words) {
            this.beside = List.of(words);
            return this;
        }

        /**
         * Sets the words that announce it, also as the header of a column.
         *
         * @param words the labels
         * @return this
         */
        public Builder labels(String... words) {
            this.labels = List.of(words);
            return this;
        }

        /**
         * Sets words that speak for it somewhere before it on its line; they announce no column.
         *
         * @param words the words
         * @return this
         */
        public Builder near(String... words) {
            this.context = List.of(words);
            return this;
        }

        /**
         * Takes the labels of another type for its own where one of the words of {@link #near} stands before them.
         *
         * @param other the type whose labels announce it too
         * @return this
         */
        public Builder sharing(InfoType other) {
            this.sharing = other;
            return this;
        }

        /**
         * Makes the kind.
         *
         * @return the kind
         * @throws IllegalStateException when no length is allowed
         */
        public NumberKind build() {
            if (lengths == 0) {
                throw new IllegalStateException("no length for " + type);
            }
            return new NumberKind(this);
        }
    }
}
