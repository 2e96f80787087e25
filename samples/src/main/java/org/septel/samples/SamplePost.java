package org.septel.samples;

import java.util.List;

/// A post that sends sample cables. The posts are real, so that indicators and tags mean something; what they report is
/// not.
///
/// @param code   as in ids: `KUALALUMPUR`
/// @param place  as in the classification line: `KUALA LUMPUR`
/// @param tag    the country's TAG
/// @param weight how much of the traffic it sends
record SamplePost(
        String code,
        String place,
        String address,
        String indicator,
        String country,
        String adjective,
        String tag,
        int weight) {

    static final List<SamplePost> ALL = Tables.lines("posts.tsv").stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cell -> new SamplePost(
                    cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], Integer.parseInt(cell[7])))
            .toList();

    static final SamplePost DEPARTMENT = ALL.getFirst();

    private static final int WEIGHTS = ALL.stream().mapToInt(SamplePost::weight).sum();

    /// How many telegrams it sends in a year, those that no archive holds included.
    int telegramsOfAYear() {
        return 900 * weight;
    }

    boolean isDepartment() {
        return equals(DEPARTMENT);
    }

    static SamplePost pick(Dice dice) {
        int left = dice.below(WEIGHTS);
        for (SamplePost post : ALL) {
            left -= post.weight;
            if (left < 0) {
                return post;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }
}
