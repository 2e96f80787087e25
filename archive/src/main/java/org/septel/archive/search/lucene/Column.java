package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/// The values of one counted field over the documents of a segment, each value as a number. Counting runs over an array
/// where the column is in memory, several times as fast as asking the index for each document.
sealed interface Column {

    /// Adds what some documents have to the counts, each at the number of the value.
    ///
    /// @param documents ascending
    /// @param many      how many of them there are
    /// @return documents that have a value
    int count(int[] documents, int many, int[] hits) throws IOException;

    /// How many values there are.
    int size();

    /// @param number of the value, below the size
    String value(int number) throws IOException;

    /// As the index has it, for one thread.
    static Column onDisk(LeafReader segment, String field) throws IOException {
        return new OnDisk(DocValues.getSortedSet(segment, field));
    }

    /// In memory, for any number of threads; empty where it would take more than some bytes a document.
    static Optional<Column> inMemory(LeafReader segment, String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, field);
        if (Character.MAX_VALUE <= values.getValueCount()) {
            return Optional.empty();
        }
        SortedDocValues single = DocValues.unwrapSingleton(values);
        Optional<Numbers> numbers = single == null
                ? AnyNumber.of(values, segment.maxDoc())
                : Optional.of(AtMostOne.of(single, segment.maxDoc()));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String[] names = new String[Math.toIntExact(values.getValueCount())];
        for (int number = 0; number < names.length; number++) {
            names[number] = values.lookupOrd(number).utf8ToString();
        }
        return Optional.of(new Kept(names, numbers.get()));
    }

    /// Out of the index.
    record OnDisk(SortedSetDocValues values) implements Column {

        @Override
        public int count(int[] documents, int many, int[] hits) throws IOException {
            int having = 0;
            for (int i = 0; i < many; i++) {
                if (values.advanceExact(documents[i])) {
                    for (int left = values.docValueCount(); 0 < left; left--) {
                        hits[(int) values.nextOrd()]++;
                    }
                    having++;
                }
            }
            return having;
        }

        @Override
        public int size() {
            return Math.toIntExact(values.getValueCount());
        }

        @Override
        public String value(int number) throws IOException {
            return values.lookupOrd(number).utf8ToString();
        }
    }

    /// In memory.
    record Kept(String[] names, Numbers numbers) implements Column {

        @Override
        public int count(int[] documents, int many, int[] hits) {
            return numbers.count(documents, many, hits);
        }

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public String value(int number) {
            return names[number];
        }
    }

    /// Which values each document has, by their numbers.
    @FunctionalInterface
    interface Numbers {

        /// As [Column#count].
        int count(int[] documents, int many, int[] hits);
    }

    /// One value for a document or none.
    ///
    /// @param numbers by document: one more than the number of its value, 0 for none
    record AtMostOne(char[] numbers) implements Numbers {

        private static Numbers of(SortedDocValues values, int documents) throws IOException {
            char[] numbers = new char[documents];
            for (int document = values.nextDoc(); document < documents; document = values.nextDoc()) {
                numbers[document] = (char) (values.ordValue() + 1);
            }
            return new AtMostOne(numbers);
        }

        @Override
        public int count(int[] documents, int many, int[] hits) {
            int without = 0;
            for (int i = 0; i < many; i++) {
                int number = numbers[documents[i]];
                if (number == 0) {
                    without++;
                } else {
                    hits[number - 1]++;
                }
            }
            return many - without;
        }
    }

    /// Any number of values for a document.
    ///
    /// @param starts by document: where its values begin; the next one's beginning is their end
    record AnyNumber(int[] starts, char[] numbers) implements Numbers {

        /// Values of a document, on average, that are worth their room.
        private static final int MOST_EACH = 16;

        private static Optional<Numbers> of(SortedSetDocValues values, int documents) throws IOException {
            int[] starts = new int[documents + 1];
            char[] numbers = new char[documents];
            int used = 0;
            int done = 0;
            for (int document = values.nextDoc(); document < documents; document = values.nextDoc()) {
                Arrays.fill(starts, done, document + 1, used);
                done = document + 1;
                int count = values.docValueCount();
                if (MOST_EACH * (long) documents < used + (long) count) {
                    return Optional.empty();
                }
                if (numbers.length < used + count) {
                    numbers = Arrays.copyOf(numbers, Math.max(used + count, numbers.length + numbers.length / 2));
                }
                for (int left = count; 0 < left; left--) {
                    numbers[used++] = (char) values.nextOrd();
                }
            }
            Arrays.fill(starts, done, documents + 1, used);
            return Optional.of(new AnyNumber(starts, Arrays.copyOf(numbers, used)));
        }

        @Override
        public int count(int[] documents, int many, int[] hits) {
            int having = 0;
            for (int i = 0; i < many; i++) {
                int start = starts[documents[i]];
                int end = starts[documents[i] + 1];
                for (int at = start; at < end; at++) {
                    hits[numbers[at]]++;
                }
                having += start < end ? 1 : 0;
            }
            return having;
        }
    }
}
