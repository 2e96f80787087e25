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
    private long toAct;

    /// What is kept of a cable.
    ///
    /// @param key   its id as others cite it
    /// @param cited what it may be an answer to, by whose it is
    private record Node(
            CableId key,
            CableId id,
            Instant sent,
            Optional<Precedence> precedence,
            List<String> action,
            List<String> info,
            List<CableId> cited) {

        boolean isFor(String post) {
            return action.contains(post) || info.contains(post);
        }
    }

    /// A telegram, and another that answers it.
    private record Answer(Node asked, Node reply) {}

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
        List<String> action = addressed(facts, Role.ACTION);
        List<String> info = addressed(facts, Role.INFO);
        String post = facts.id().post();
        List<CableId> cited = facts.cited().stream()
                .map(CableFacts.Cited::id)
                .filter(id -> !id.post().equals(post) && (action.contains(id.post()) || info.contains(id.post())))
                .toList();
        CableId key = facts.id().as(CableId.Form.DOCUMENT);
        nodes.put(key, new Node(key, facts.id(), facts.created().get(), facts.precedence(), action, info, cited));
        toAct += action.isEmpty() ? 0 : 1;
    }

    private List<String> addressed(CableFacts facts, Role role) {
        var found = new ArrayList<String>();
        for (CableFacts.Addressed addressed : facts.addressees()) {
            if (addressed.role() == role) {
                posts.apply(addressed.address())
                        .filter(post -> !found.contains(post))
                        .ifPresent(found::add);
            }
        }
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
        return toAct;
    }

    /// Every answer; of several from one post to one telegram only the first, in the order in which they were sent.
    public List<Reply> replies() {
        record Key(CableId asked, String post) {}
        var first = new HashMap<Key, Reply>();
        for (Answer answer : answers()) {
            Reply reply = reply(answer.asked(), answer.reply());
            first.merge(new Key(answer.asked().key(), reply.reply().post()), reply, Exchanges::earlier);
        }
        return first.values().stream()
                .sorted(Comparator.comparing(Reply::replied).thenComparing(Reply::reply))
                .toList();
    }

    private List<Answer> answers() {
        var found = new ArrayList<Answer>();
        for (Node reply : nodes.values()) {
            for (CableId cited : reply.cited()) {
                Node asked = nodes.get(cited);
                if (asked != null && answers(reply, asked)) {
                    found.add(new Answer(asked, reply));
                }
            }
        }
        return found;
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
        for (Answer answer : answers()) {
            Map<CableId, CableId> roots =
                    pairs.computeIfAbsent(parties(answer.asked(), answer.reply()), _ -> new HashMap<>());
            CableId one = root(roots, answer.asked().key());
            CableId other = root(roots, answer.reply().key());
            roots.put(one, other);
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
        group.forEach(node -> among.add(node.key()));
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
