package org.septel.telegram.declassify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The facts of the rules: `rules.tsv`, one rule a line.
final class RuleTable {

    /// One line of the table.
    record Facts(
            OptionalInt toSecret,
            OptionalInt toConfidential,
            OptionalInt years,
            Rule.Grounds grounds,
            String sentence,
            String source) {}

    private static final String FILE = "rules.tsv";
    private static final Map<Rule, Facts> FACTS = read();

    private RuleTable() {}

    static Facts facts(Rule rule) {
        Facts facts = FACTS.get(rule);
        if (facts == null) {
            throw new IllegalStateException(FILE + ": no line for the rule " + rule);
        }
        return facts;
    }

    private static Map<Rule, Facts> read() {
        var facts = new EnumMap<Rule, Facts>(Rule.class);
        text().lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            Rule rule = Rule.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Rule.Grounds grounds = Rule.Grounds.valueOf(cells[4].toUpperCase(Locale.ROOT));
            facts.put(rule, new Facts(years(cells[1]), years(cells[2]), years(cells[3]), grounds, cells[5], cells[6]));
        });
        return facts;
    }

    private static OptionalInt years(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static String text() {
        try (InputStream in = RuleTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks its table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the module's table " + FILE + " cannot be read", unreadable);
        }
    }
}
