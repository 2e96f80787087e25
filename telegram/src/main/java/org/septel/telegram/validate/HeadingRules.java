package org.septel.telegram.validate;

import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Addressee;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// What the heading must say, and that indicators are those of their addresses.
final class HeadingRules {

    private static final String MAY_GO_IN_THE_CLEAR = "ZNR";

    private static final Set<String> POSTS = Set.of("embassy", "consulate", "mission", "office", "collective");

    private final Telegram telegram;
    private final Lexicon lexicon;
    private final Breaches breaches;

    private HeadingRules(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        this.telegram = telegram;
        this.lexicon = lexicon;
        this.breaches = breaches;
    }

    static void check(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        var rules = new HeadingRules(telegram, lexicon, breaches);
        rules.lines();
        rules.signal();
        rules.indicators();
    }

    private void lines() {
        if (telegram.dateTimeLine().isEmpty()) {
            missing(
                    "no line says when the telegram was released",
                    Element.SecurityLine.class,
                    Element.StationLine.class);
        }
        if (telegram.from().isEmpty()) {
            missing("no FM line names the sender", Element.DateTimeLine.class);
        }
        if (telegram.addressees(Role.ACTION).isEmpty()) {
            missing("no TO line names who is to act", Element.FromLine.class, Element.DateTimeLine.class);
        }
    }

    @SafeVarargs
    private void missing(String message, Class<? extends Element>... behind) {
        breaches.missing(DraftingRule.HEADING_LINE_MISSING, message, behind);
    }

    private void signal() {
        boolean classified = telegram.classificationLine()
                .map(line -> line.classification().value())
                .filter(Classification::isNationalSecurity)
                .isPresent();
        telegram.first(Element.SecurityLine.class)
                .map(Element.SecurityLine::signal)
                .filter(signal -> classified && signal.value().equals(MAY_GO_IN_THE_CLEAR))
                .ifPresent(signal -> breaches.add(
                        DraftingRule.SECURITY_SIGNAL,
                        signal.span(),
                        "ZNR lets a classified telegram pass over unprotected circuits"));
    }

    private void indicators() {
        telegram.station()
                .ifPresent(line -> telegram.first(Element.FromLine.class)
                        .ifPresent(
                                from -> indicator(line.station(), from.address().value())));
        telegram.all(Element.AddresseeLine.class)
                .flatMap(line -> line.addressees().stream())
                .map(Spanned::value)
                .forEach(this::addressee);
    }

    private void addressee(Addressee addressee) {
        addressee
                .routingIndicator()
                .ifPresent(indicator -> indicator(indicator, addressee.address().value()));
    }

    /// An indicator that no list has tells nothing; military ones stand for many commands.
    private void indicator(Spanned<RoutingIndicator> indicator, String address) {
        var stations = lexicon.stations(indicator.value().letters());
        boolean known = !stations.isEmpty()
                && POSTS.contains(stations.getFirst().kind())
                && stations.getFirst().indicator().equals(indicator.value().letters());
        boolean fits = stations.stream().anyMatch(station -> isSame(station.address(), address));
        if (known && !fits) {
            breaches.add(
                    DraftingRule.INDICATOR_ADDRESS,
                    indicator.span(),
                    "%s is %s, not %s"
                            .formatted(indicator.value(), stations.getFirst().address(), address));
        }
    }

    /// Alike up to an office behind two slashes, or two names of one post.
    private boolean isSame(String one, String other) {
        String bare = other.split("//", 2)[0].strip();
        Optional<?> post = lexicon.postNamed(bare);
        return one.equals(bare) || (post.isPresent() && post.equals(lexicon.postNamed(one)));
    }
}
