package org.septel.archive.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.septel.archive.analysis.MissingCables.Missing;
import org.septel.archive.analysis.MissingCables.Strength;

/// The text of a letter that asks for telegrams which are cited and not held. Names and addresses are for whoever
/// sends it.
final class RequestLetter {

    /// More than that is not one request.
    private static final int MOST = 200;

    private RequestLetter() {}

    static String of(List<Missing> found, UnaryOperator<String> post) {
        List<Missing> asked = found.stream()
                .filter(one -> one.strength() != Strength.DOUBTFUL)
                .limit(MOST)
                .toList();
        Map<String, List<Missing>> posts = asked.stream()
                .collect(Collectors.groupingBy(one -> one.id().post(), TreeMap::new, Collectors.toList()));
        var letter = new StringBuilder("""
                [Date]

                [Agency, office of information programs]

                Request under the Freedom of Information Act, 5 U.S.C. 552

                I request copies of the telegrams listed below. Each is cited, by the number of its sender, in a telegram
                that has been published; the citing telegram and its date are given, and between which days each telegram
                must have been sent.

                """);
        posts.forEach((code, missing) -> {
            letter.append(post.apply(code)).append('\n');
            missing.stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .forEach(one -> letter.append("  %s %d of %d (%s), sent %s, cited in %s%s\n"
                            .formatted(
                                    code,
                                    one.id().number(),
                                    one.id().year(),
                                    one.id(),
                                    one.from().equals(one.to())
                                            ? "on " + one.from()
                                            : "between " + one.from() + " and " + one.to(),
                                    one.citing().getFirst().id(),
                                    one.citing()
                                            .getFirst()
                                            .day()
                                            .map(day -> " of " + day)
                                            .orElse(""))));
            letter.append('\n');
        });
        letter.append("""
                If a telegram is held in full or in part under an exemption, please release what can be separated, and name
                the exemption for the rest. If one cannot be found, please tell me which files were searched.

                [Name, address, signature]
                """);
        return letter.toString();
    }
}
