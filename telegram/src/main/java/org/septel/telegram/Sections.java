package org.septel.telegram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sections that a long telegram was sent in, as its text holds them.
///
/// The heads of sections and the page marks tell them; the lines above the first are of the first. A telegram that says
/// nothing of sections has one, numbered 1.
///
/// @param announced how many there are to be, by the first head or page mark that says so; empty where none does
/// @param parts     in the order of the text, together all elements; a section that was sent again has two
public record Sections(Optional<Integer> announced, List<Part> parts) {

    public Sections {
        parts = List.copyOf(parts);
    }

    /// An unbroken run of elements of one section.
    ///
    /// @param section from 1
    /// @param isCopy  whether its text says word for word what an earlier part of the section says
    public record Part(int section, List<Element> elements, boolean isCopy) {
        public Part {
            elements = List.copyOf(elements);
        }
    }

    /// The sections that a telegram's heads and page marks tell of; none where it is not cut into sections.
    public static Sections of(Telegram telegram) {
        List<Element> all = telegram.elements();
        var parts = new ArrayList<Part>(1);
        Optional<Integer> announced = Optional.empty();
        int current = 0;
        int from = 0;
        for (int at = 0; at < all.size(); at++) {
            Optional<SectionMark> mark = mark(all.get(at));
            if (mark.isEmpty()) {
                continue;
            }
            announced = announced.or(() -> mark.map(SectionMark::of));
            int section = mark.get().section();
            if (section != current && current != 0) {
                parts.add(new Part(current, all.subList(from, at), false));
                from = at;
            }
            current = section;
        }
        parts.add(new Part(Math.max(1, current), from == 0 ? all : all.subList(from, all.size()), false));
        return new Sections(announced, withCopies(parts, telegram));
    }

    private static List<Part> withCopies(List<Part> parts, Telegram telegram) {
        if (parts.size() == 1
                || parts.size() == parts.stream().map(Part::section).distinct().count()) {
            return parts;
        }
        var said = new HashSet<String>();
        return parts.stream()
                .map(part -> new Part(part.section(), part.elements(), !said.add(words(part, telegram))))
                .toList();
    }

    /// The part's number and its text without white space.
    private static String words(Part part, Telegram telegram) {
        return part.elements().stream()
                .filter(Element.TextElement.class::isInstance)
                .map(element -> telegram.text(element.span()).replaceAll("\\s", ""))
                .collect(Collectors.joining("", part.section() + " ", ""));
    }

    private static Optional<SectionMark> mark(Element element) {
        Element line = element instanceof Element.Repeat(Element repeated) ? repeated : element;
        Optional<Spanned<SectionMark>> mark = switch (line) {
            case Element.ClassificationLine head -> head.section();
            case Element.PageMark page -> page.section();
            case Element.HeadingLine _,
                    Element.PrologueLine _,
                    Element.TextElement _,
                    Element.ProcessingLine _,
                    Element.BreakLine _,
                    Element.PageBanner _,
                    Element.EndMark _,
                    Element.Notice _,
                    Element.ReleaseStamp _,
                    Element.RecordMark _,
                    Element.MetadataLine _,
                    Element.Repeat _,
                    Element.Blank _,
                    Element.Unrecognised _ -> Optional.empty();
        };
        return mark.map(Spanned::value).filter(found -> 0 < found.section());
    }

    /// The sections that the text holds, ascending, none twice.
    public List<Integer> held() {
        return List.copyOf(new TreeSet<>(parts.stream().map(Part::section).toList()));
    }

    /// The sections that are announced and not held, ascending, no more than the first hundred. Where the text names
    /// its
    /// first section alone nothing is known to be missing: archives join sections and keep only that head.
    public List<Integer> missing() {
        if (parts.stream().allMatch(part -> part.section() == 1)) {
            return List.of();
        }
        var held = new BitSet();
        parts.forEach(part -> held.set(part.section()));
        int last = Math.min(announced.orElse(0), 99);
        var missing = new ArrayList<Integer>(0);
        for (int section = held.nextClearBit(1); section <= last; section = held.nextClearBit(section + 1)) {
            missing.add(section);
        }
        return missing;
    }

    /// Whether a section stands before one with a smaller number.
    public boolean isOutOfOrder() {
        return IntStream.range(1, parts.size())
                .anyMatch(at -> !parts.get(at).isCopy()
                        && parts.get(at).section() < parts.get(at - 1).section());
    }

    /// The sections that the text holds more than once, ascending.
    public List<Integer> repeated() {
        return held().stream()
                .filter(section -> 1
                        < parts.stream()
                                .filter(part -> part.section() == section)
                                .count())
                .toList();
    }

    /// The elements as they are to be read: sections in the order of their numbers, copies left out. Where a section
    /// has
    /// two parts that differ, nobody can say which is right, and the order of the text stays.
    public Stream<Element> inReadingOrder() {
        List<Part> once = parts.stream().filter(part -> !part.isCopy()).toList();
        boolean distinct =
                once.size() == once.stream().map(Part::section).distinct().count();
        Stream<Part> ordered = distinct ? once.stream().sorted(Comparator.comparingInt(Part::section)) : once.stream();
        return ordered.map(Part::elements).flatMap(List::stream);
    }
}
