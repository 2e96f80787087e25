package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.septel.telegram.Classification;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.SectionMark;

/// The message heading of one section, format lines 1 to 9.
final class HeadLines {

    /// Four digits of the channel's counter, and of the station's.
    private static final int COUNTER = 10_000;

    private final Draft draft;
    private final SectionMark section;

    HeadLines(Draft draft, SectionMark section) {
        this.draft = draft;
        this.section = section;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        draft.transmission().ifPresent(way -> transmission(way, lines));
        Dispatch dispatch = draft.dispatch();
        var dated = new StringBuilder();
        dispatch.precedences()
                .forEach(precedence -> dated.append(precedence.prosign()).append(' '));
        dated.append(dispatch.released());
        dispatch.signals().forEach(signal -> dated.append(' ').append(signal));
        lines.add(dated.toString());
        lines.add("FM " + dispatch.from());
        list("TO ", dispatch.action(), lines);
        list("INFO ", dispatch.info(), lines);
        list("XMT ", dispatch.exempt(), lines);
        return lines;
    }

    private void transmission(Transmission way, List<String> lines) {
        lines.add("VZCZC%s%04d".formatted(way.channel(), (way.serial() + section.section() - 1) % COUNTER));
        String prosign = String.valueOf(draft.dispatch().highest().prosign()).repeat(2);
        String stations = way.stations().stream().map(RoutingIndicator::letters).collect(Collectors.joining(" "));
        lines.addAll(Wrapping.lines(prosign + " ", stations, Wording.LINE));
        lines.add("DE %s #%04d%s %03d%02d%02d"
                .formatted(
                        way.station(),
                        draft.handling().reference().number() % COUNTER,
                        1 < section.of() ? "/%02d".formatted(section.section()) : "",
                        way.filed().dayOfYear(),
                        way.filed().hour(),
                        way.filed().minute()));
        lines.add(String.join(" ", security(draft.handling().classification()), String.join(" ", way.signals()))
                .strip());
    }

    private static String security(Classification classification) {
        return switch (classification) {
            case UNCLASSIFIED, EFTO, FOR_OFFICIAL_USE_ONLY, SENSITIVE_BUT_UNCLASSIFIED, LIMITED_OFFICIAL_USE ->
                "ZNR UUUUU";
            case RESTRICTED -> "ZNY RRRRR";
            case CONFIDENTIAL -> "ZNY CCCCC";
            case SECRET -> "ZNY SSSSS";
            case TOP_SECRET -> "ZNY TTTTT";
        };
    }

    private static void list(String keyword, List<Recipient> recipients, List<String> lines) {
        String start = keyword;
        for (Recipient recipient : recipients) {
            lines.add(start + recipient);
            start = "";
        }
    }
}
