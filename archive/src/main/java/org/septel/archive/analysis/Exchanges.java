package org.septel.archive.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.CableId;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;

/// Telegrams that answer each other.
///
/// A telegram answers another when it cites it, its sender was among those that were to act or to know, and it is
/// itself for the sender of the other. Answers between the same two parties that hang together are one exchange.
public final class Exchanges {

    private final Function<String, Optional<String>> posts;
    private final Map<CableId, Node> nodes = new HashMap<>();
    private long undated;

    /// What is kept of a cable.
    private record Node(
            CableId id,
            Instant sent,
            Optional<Precedence> precedence,
            Set<String> action,
            Set<String> info,
            List<CableId> cited) {

        boolean isFor(String post) {
            return action.contains(post) || info.contains(post);
        }
    }

    /// An answer.
    ///
    /// @param toAct whether the one who answers was to act, not only to know
    public record Reply(
            CableId asked,
            Instant sent,
            Optional<Precedence> precedence,
            CableId reply,
            Instant replied,
            boolean toAct) {

        public Duration took() {
            return Duration.between(sent, replied);
        }
    }

    /// Telegrams between two parties that answer each other, in the order of their dates.
    public record Exchange(String one, String other, List<Step> steps) {

        public Exchange {
            steps = List.copyOf(steps);
        }

        public Instant begun() {
            return steps.getFirst().sent();
        }

        public Instant ended() {
            return steps.getLast().sent();
        }
    }

    /// One telegram of an exchange.
    ///
    /// @param answers those of the exchange that it answers
    public record Step(CableId id, Instant sent, List<CableId> answers) {}

    /// @param posts the code of the post that an address is of
    public Exchanges(Function<String, Optional<String>> posts) {
        this.posts = posts;
    }

    public void take(CableFacts facts) {
        if (facts.created().isEmpty()) {
            undated++;
            return;
        }
        CableId id = facts.id().as(CableId.Form.DOCUMENT);
        nodes.put(
                id,
                new Node(
                        facts.id(),
                        facts.created().get(),
                        facts.precedence(),
                        addressed(facts, Role.ACTION),
                        addressed(facts, Role.INFO),
                        facts.cited().stream().map(CableFacts.Cited::id).toList()));
    }

    private Set<String> addressed(CableFacts facts, Role role) {
        var found = new HashSet<String>();
        facts.addressees().stream()
                .filter(addressed -> addressed.role() == role)
                .forEach(addressed -> posts.apply(addressed.address()).ifPresent(found::add));
        return found;
    }

    long cables() {
        return nodes.size() + undated;
    }

    long undated() {
        return undated;
    }

    /// Telegrams that some post was to act on.
    long toAct() {
        return nodes.values().stream().filter(node -> !node.action().isEmpty()).count();
    }

    /// Every answer; of several from one post to one telegram only the first, in the order in which they were sent.
    public List<Reply> replies() {
        record Key(CableId asked, String post) {}
        var first = new HashMap<Key, Reply>();
        for (Node reply : nodes.values()) {
            for (CableId cited : reply.cited()) {
                Node asked = nodes.get(cited);
                if (asked != null && answers(reply, asked)) {
                    first.merge(new Key(cited, reply.id().post()), reply(asked, reply), Exchanges::earlier);
                }
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparing(Reply::replied).thenComparing(Reply::reply))
                .toList();
    }

    private static Reply earlier(Reply one, Reply other) {
        int order = one.replied().equals(other.replied())
                ? one.reply().compareTo(other.reply())
                : one.replied().compareTo(other.replied());
        return order <= 0 ? one : other;
    }

    private static Reply reply(Node asked, Node reply) {
        boolean toAct = asked.action().contains(reply.id().post());
        return new Reply(asked.id(), asked.sent(), asked.precedence(), reply.id(), reply.sent(), toAct);
    }

    private static boolean answers(Node reply, Node asked) {
        return !reply.sent().isBefore(asked.sent())
                && !reply.id().post().equals(asked.id().post())
                && asked.isFor(reply.id().post())
                && reply.isFor(asked.id().post());
    }

    /// Exchanges of at least so many telegrams, the longest first.
    public List<Exchange> exchanges(int least) {
        Map<List<String>, Map<CableId, CableId>> pairs = new TreeMap<>(Comparator.comparing(List::toString));
        for (Node reply : nodes.values()) {
            for (CableId cited : reply.cited()) {
                Node asked = nodes.get(cited);
                if (asked != null && answers(reply, asked)) {
                    Map<CableId, CableId> roots = pairs.computeIfAbsent(parties(asked, reply), _ -> new HashMap<>());
                    CableId one = root(roots, cited);
                    CableId other = root(roots, reply.id().as(CableId.Form.DOCUMENT));
                    roots.put(one, other);
                }
            }
        }
        var found = new ArrayList<Exchange>();
        pairs.forEach((parties, roots) -> {
            var groups = new HashMap<CableId, List<Node>>();
            for (CableId id : List.copyOf(roots.keySet())) {
                Node node = nodes.get(id);
                if (node != null) {
                    groups.computeIfAbsent(root(roots, id), _ -> new ArrayList<>())
                            .add(node);
                }
            }
            groups.values().stream()
                    .filter(group -> least <= group.size())
                    .forEach(group -> found.add(exchange(parties, group)));
        });
        found.sort(Comparator.comparingInt((Exchange one) -> -one.steps().size())
                .thenComparing(Exchange::begun)
                .thenComparing(one -> one.steps().getFirst().id()));
        return found;
    }

    private static List<String> parties(Node asked, Node reply) {
        String one = asked.id().post();
        String other = reply.id().post();
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /// The one that stands for all that hang together, the ways to it made short.
    private static CableId root(Map<CableId, CableId> roots, CableId id) {
        CableId at = id;
        CableId above = roots.computeIfAbsent(at, self -> self);
        while (!above.equals(at)) {
            CableId next = roots.getOrDefault(above, above);
            roots.put(at, next);
            at = above;
            above = next;
        }
        return at;
    }

    private Exchange exchange(List<String> parties, List<Node> group) {
        group.sort(Comparator.comparing(Node::sent).thenComparing(Node::id));
        var among = new HashSet<CableId>();
        group.forEach(node -> among.add(node.id().as(CableId.Form.DOCUMENT)));
        List<Step> steps = group.stream()
                .map(node -> new Step(
                        node.id(),
                        node.sent(),
                        node.cited().stream()
                                .filter(among::contains)
                                .map(nodes::get)
                                .filter(asked -> asked != null && answers(node, asked))
                                .map(Node::id)
                                .toList()))
                .toList();
        return new Exchange(parties.getFirst(), parties.getLast(), steps);
    }
}
