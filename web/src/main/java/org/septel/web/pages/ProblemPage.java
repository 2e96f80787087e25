package org.septel.web.pages;

import java.util.Optional;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// The page that says what went wrong and where to go from there.
///
/// @param detail one more sentence, without a final full stop; empty where there is nothing to add
/// @param search what to look for instead
public record ProblemPage(Frame frame, Failure failure, String detail, Optional<Question> search) {

    public static ProblemPage of(Failure failure, String detail, Optional<Question> search, Assets assets) {
        return new ProblemPage(
                Frame.of(failure.sentence(), search.orElse(Question.NONE), assets), failure, detail, search);
    }
}
