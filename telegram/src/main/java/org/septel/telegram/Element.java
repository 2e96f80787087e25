package org.septel.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One stretch of a telegram, line ends included. The family is sealed: a new kind of line is a compile error wherever
/// it matters.
///
/// The spans of a telegram's elements partition its text. The span of a decoded value lies inside its element's span.
public sealed interface Element {

    Span span();

    /// A line of the message heading: who sends it to whom, how fast, when, by which way.
    sealed interface HeadingLine extends Element {}

    /// A field of the first lines of the text: how it is held, what it is about, what it cites.
    sealed interface PrologueLine extends Element {}

    /// A part of the text proper.
    sealed interface TextElement extends Element {}

    // ---- the message heading

    /// Format line 1, `VZCZCXRO2992`: channel designator and the channel's running number.
    ///
    /// @source ACP 127, format line 1
    record TransmissionLine(Span span, Spanned<String> identification, Spanned<String> channel, Spanned<Integer> serial)
            implements HeadingLine {}

    /// Format line 2, `OO RUEHDBU RUEHFL`: the highest precedence, doubled, and the stations this transmission is
    /// delivered to.
    ///
    /// @source ACP 127, format line 2
    record RoutingLine(Span span, Spanned<Precedence> precedence, List<Spanned<RoutingIndicator>> stations)
            implements HeadingLine {
        public RoutingLine {
            stations = List.copyOf(stations);
        }
    }

    /// Format line 3, `DE RUEHMO #4634/01 2630929`: sending station, its serial, the section and the filing time.
    ///
    /// @source ACP 127, format line 3
    record StationLine(
            Span span,
            Spanned<RoutingIndicator> station,
            Spanned<Integer> serial,
            Optional<Spanned<Integer>> section,
            Optional<Spanned<FilingTime>> filed)
            implements HeadingLine {}

    /// Format line 4, `ZNY CCCCC ZZH`: whether the telegram needs protected circuits, its classification letter,
    /// operating signals.
    ///
    /// @param signal           `ZNR` or `ZNY`
    /// @param letters          the five letters as written
    /// @param operatingSignals what follows
    /// @source ACP 127, format line 4
    record SecurityLine(
            Span span,
            Spanned<String> signal,
            Optional<Spanned<String>> letters,
            Optional<Spanned<Classification>> classification,
            List<Spanned<String>> operatingSignals)
            implements HeadingLine {
        public SecurityLine {
            operatingSignals = List.copyOf(operatingSignals);
        }
    }

    /// Format line 5, `O P 200929Z SEP 07 ZDK`: precedence for action and information addressees, date-time group,
    /// operating signals.
    ///
    /// @param precedences none, one or two; the second is for information addressees
    /// @source ACP 127, format line 5
    record DateTimeLine(
            Span span,
            List<Spanned<Precedence>> precedences,
            Spanned<DateTimeGroup> dateTimeGroup,
            List<Spanned<String>> operatingSignals)
            implements HeadingLine {
        public DateTimeLine {
            precedences = List.copyOf(precedences);
            operatingSignals = List.copyOf(operatingSignals);
        }
    }

    /// Format line 6, `FM AMEMBASSY MOSCOW`.
    ///
    /// @source ACP 127, format line 6
    record FromLine(Span span, Spanned<String> address) implements HeadingLine {}

    /// Format lines 7 to 9: one line of the TO, INFO or XMT list; the keyword stands only on the first.
    ///
    /// @param addressees usually one; none where the line holds only the keyword
    /// @source ACP 127, format lines 7 to 9
    record AddresseeLine(Span span, Role role, List<Spanned<Addressee>> addressees) implements HeadingLine {
        public AddresseeLine {
            addressees = List.copyOf(addressees);
        }

        /// What the addressee is to do.
        public enum Role {
            /// TO: act
            ACTION,
            /// INFO: know
            INFO,
            /// XMT: left out of a collective named before
            EXEMPT
        }
    }

    /// 1970s: offices of the Department and their copies, `ORIGIN SS-25`, `INFO OCT-01 ISO-00 /037 R`.
    ///
    /// @param role  `ORIGIN`, `ACTION` or `INFO`; empty on a line that goes on
    /// @param total the closing `/037`
    record OfficeLine(
            Span span,
            Optional<Spanned<String>> role,
            List<Spanned<OfficeCopies>> offices,
            Optional<Spanned<Integer>> total)
            implements HeadingLine {
        public OfficeLine {
            offices = List.copyOf(offices);
        }
    }

    /// 1970s: who drafted, approved or cleared the telegram, `DRAFTED BY ARA:JSMITH:ABC`.
    ///
    /// @param role `DRAFTED BY`, `APPROVED BY`, `CLEARED BY`; empty for a line of clearances that goes on
    record DraftingLine(Span span, Optional<Spanned<String>> role, Spanned<String> text) implements HeadingLine {}

    /// The counter line of the message centre, `---------------------     099491`: nothing a reader needs.
    record ProcessingLine(Span span) implements Element {}

    /// `BT`: the break between heading and text, and after the text.
    ///
    /// @source ACP 127, format lines 11 and 13
    record BreakLine(Span span) implements Element {}

    // ---- the first lines of the text

    /// `C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004634`.
    ///
    /// @param caveats as written, upper case: `NOFORN`
    record ClassificationLine(
            Span span,
            Spanned<Classification> classification,
            List<Spanned<String>> caveats,
            Optional<Spanned<SectionMark>> section,
            Optional<Spanned<MessageReference>> reference)
            implements PrologueLine {
        public ClassificationLine {
            caveats = List.copyOf(caveats);
        }
    }

    /// A line of captions: `SIPDIS`, `NODIS`, `ROGER CHANNEL`, `CORRECTED COPY`.
    ///
    /// @source 5 FAH-2 H-440
    record CaptionLine(Span span, List<Spanned<String>> captions) implements PrologueLine {
        public CaptionLine {
            captions = List.copyOf(captions);
        }
    }

    /// To whose attention or where the text is to be passed: `DEPT FOR EUR/RUS`, `PLEASE PASS TO USTR`.
    record AttentionLine(Span span, Spanned<String> text) implements PrologueLine {}

    /// `E.O. 12958: DECL: 09/19/2017`.
    ///
    /// @param order the order's number, `12958`; empty where it cannot be read
    record ExecutiveOrderLine(
            Span span, Optional<Spanned<String>> order, Optional<Spanned<Declassification>> declassification)
            implements PrologueLine {}

    /// `TAGS: PREL PGOV UNO`, continuation lines included.
    ///
    /// @source 5 FAH-3
    record TagsLine(Span span, List<Spanned<Tag>> tags) implements PrologueLine {
        public TagsLine {
            tags = List.copyOf(tags);
        }
    }

    /// `SUBJECT: ...`, continuation lines included.
    ///
    /// @param text the subject as one line
    record SubjectLine(Span span, Spanned<String> text) implements PrologueLine {}

    /// `REF: A. MOSCOW 4632`, continuation lines included.
    record ReferenceLine(Span span, List<Spanned<Reference>> references) implements PrologueLine {
        public ReferenceLine {
            references = List.copyOf(references);
        }
    }

    /// `Classified By: Ambassador William J. Burns. Reasons 1.4 (B/D).`, continuation lines included.
    record ClassifiedByLine(
            Span span, List<Spanned<Classifier>> classifiers, List<Spanned<ClassificationReason>> reasons)
            implements PrologueLine {
        public ClassifiedByLine {
            classifiers = List.copyOf(classifiers);
            reasons = List.copyOf(reasons);
        }
    }

    // ---- the text proper

    /// A heading, one line or several, with the rules of dashes around it.
    ///
    /// @param text  as one line
    /// @param rules the lines of dashes, above or below, inside this element's span
    record Heading(Span span, Spanned<String> text, List<Span> rules) implements TextElement {
        public Heading {
            rules = List.copyOf(rules);
        }
    }

    /// A paragraph, or its first stretch where a page mark or blank lines cut it: the rest follows as [Continuation]s.
    ///
    /// @param number  as numbered; empty for unnumbered text
    /// @param body    the text after number and portion mark
    record Paragraph(
            Span span,
            Optional<Spanned<Integer>> number,
            Optional<Spanned<PortionMark>> portion,
            Span body,
            List<Spanned<Inline>> inlines)
            implements TextElement {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /// More of the paragraph above, after a page mark, a repeated block or blank lines that cut a sentence.
    record Continuation(Span span, List<Spanned<Inline>> inlines) implements TextElement {
        public Continuation {
            inlines = List.copyOf(inlines);
        }
    }

    /// A page line inside the text: `MOSCOW 00004634  002 OF 002`, `PAGE 02  STATE 150591`.
    ///
    /// @param page      the page of the 1970s and 1990s forms
    /// @param section   the section of the later forms
    /// @param reference the post, often cut to 5 to 10 characters, and the serial
    record PageMark(
            Span span,
            Optional<Spanned<Integer>> page,
            Optional<Spanned<SectionMark>> section,
            Optional<Spanned<MessageReference>> reference)
            implements Element {}

    /// A classification printed at the top or foot of a page.
    record PageBanner(Span span, Spanned<Classification> classification) implements Element {}

    /// Who signs: the chief of mission's or the Secretary's surname, or the officer's acting.
    record Signature(Span span, List<Spanned<String>> names) implements TextElement {
        public Signature {
            names = List.copyOf(names);
        }
    }

    /// The end of the message: `NNNN`, `<< END OF DOCUMENT >>`, `#4634`.
    record EndMark(Span span) implements Element {}

    // ---- what others added

    /// A line that the publisher put there: "This record is a partial extract of the original cable ...".
    record Notice(Span span, Spanned<String> text) implements Element {}

    /// A release stamp: `Declassified/Released US Department of State EO Systematic Review 04 MAY 2006`.
    record ReleaseStamp(Span span, Spanned<String> text, Optional<Spanned<LocalDate>> date) implements Element {}

    /// A line of the metadata that some archives print around the text: `Document Number: 1976STATE187673`.
    record MetadataLine(Span span, Spanned<String> key, Optional<Spanned<String>> value) implements Element {}

    // ---- structure

    /// A line that says again what an earlier one said: the second copy of a header block, the head of a later section.
    ///
    /// @param repeated the element as it would read alone, never itself a repeat
    record Repeat(Element repeated) implements Element {
        public Repeat {
            if (repeated instanceof Repeat) {
                throw new IllegalArgumentException("a repeat of a repeat");
            }
        }

        @Override
        public Span span() {
            return repeated.span();
        }
    }

    /// Lines of white space.
    record Blank(Span span) implements Element {}

    /// Text that no rule covers: the residue, counted.
    record Unrecognised(Span span) implements Element {}
}
