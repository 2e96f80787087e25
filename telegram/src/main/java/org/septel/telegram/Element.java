package org.septel.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One stretch of a telegram, line ends included. The family is sealed: a new kind of line is a compile error wherever
/// it matters.
///
/// The spans of a telegram's elements partition its text. The span of a decoded value lies inside its element's span.
public sealed interface Element {

    /// Where it stands, line end included.
    Span span();

    /// A line of the message heading: who sends it to whom, how fast, when, by which way.
    sealed interface HeadingLine extends Element {}

    /// A field of the first lines of the text: how it is held, what it is about, what it cites.
    sealed interface PrologueLine extends Element {}

    /// A part of the text proper.
    sealed interface TextElement extends Element {}

    /// Running text, with what in it is more than words.
    sealed interface RunningText extends TextElement {
        /// In the order of the text, without overlap.
        List<Spanned<Inline>> inlines();
    }

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

    /// 1970s: who drafted, approved or cleared the telegram, `DRAFTED BY ARA:JSMITH:ABC`, and which agencies it was to
    /// go to, `DESIRED DISTRIBUTION`.
    ///
    /// @param role     `DRAFTED BY`, `APPROVED BY`, `CLEARED BY`; empty on a line that goes on
    /// @param part     what those who are named did; a line without a role below `APPROVED BY` is a clearance
    /// @param text     all but the role
    /// @param officers who is named, in order; in a distribution each has an office alone
    record DraftingLine(
            Span span,
            Optional<Spanned<String>> role,
            Part part,
            Spanned<String> text,
            List<Spanned<DraftingOfficer>> officers)
            implements HeadingLine {
        public DraftingLine {
            officers = List.copyOf(officers);
        }

        /// What those who are named did.
        public enum Part {
            /// wrote it
            DRAFTED,
            /// let it go
            APPROVED,
            /// saw and agreed
            CLEARED,
            /// are agencies that were to have it
            DISTRIBUTION
        }
    }

    /// What the message centre's machines printed above a heading: `---------------------     099491`, from December
    /// 1976 `------------------032004 230631Z /12`, or a number alone. Nothing a reader needs.
    ///
    /// @param counter the running number, in digits and letters
    /// @param printed when it was printed
    /// @param closing the number behind the slash; what it counts is not established
    record ProcessingLine(
            Span span,
            Optional<Spanned<String>> counter,
            Optional<Spanned<DayTime>> printed,
            Optional<Spanned<Integer>> closing)
            implements Element {}

    /// What closes a heading: `BT`, the break between heading and text and after the text; `GRNC`, groups not counted.
    ///
    /// @source ACP 127, format lines 10, 11 and 13
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

    /// The telegram's own number on a line of its own, `STATE 220125`, where the classification before it is gone.
    record NumberLine(Span span, Spanned<MessageReference> reference) implements PrologueLine {}

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
            implements RunningText {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /// More of the paragraph above, after a page mark, a repeated block or blank lines that cut a sentence.
    record Continuation(Span span, List<Spanned<Inline>> inlines) implements RunningText {
        public Continuation {
            inlines = List.copyOf(inlines);
        }
    }

    /// A page line inside the text: `MOSCOW 00004634  002 OF 002`, `PAGE 02  COLOMB 03099  01 OF 02  080254Z`.
    ///
    /// @param page      the page of the forms until about 2006
    /// @param section   the section that the page is of
    /// @param copy      the `2` of `001.2 OF 004`: it goes with telegrams that were sent again
    /// @param reference the post, often cut to 5 to 10 characters, and the serial
    /// @param printed   the day and time at the end
    record PageMark(
            Span span,
            Optional<Spanned<Integer>> page,
            Optional<Spanned<SectionMark>> section,
            Optional<Spanned<Integer>> copy,
            Optional<Spanned<MessageReference>> reference,
            Optional<Spanned<DayTime>> printed)
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

    /// What a review for release left on a copy, over one line or several: `Declassified/Released US Department of
    /// State
    /// EO Systematic Review 04 MAY 2006`, `RELEASED IN PART B3, CIA`, a case number.
    ///
    /// @param text       as one line
    /// @param authority  who reviewed: `Margaret P. Grafeld`
    /// @param caseNumber the request or document number of the release
    /// @param exemptions why parts are held back: `B3`, `CIA`
    /// @source Freedom of Information Act, 5 U.S.C. 552(b): exemptions 1 to 9 are B1 to B9
    record ReleaseStamp(
            Span span,
            Spanned<String> text,
            Optional<Spanned<LocalDate>> date,
            Optional<Spanned<String>> authority,
            Optional<Spanned<String>> caseNumber,
            List<Spanned<String>> exemptions)
            implements Element {
        public ReleaseStamp {
            exemptions = List.copyOf(exemptions);
        }
    }

    /// What the Department's own paper says and its file clerks wrote on it: `INCOMING TELEGRAM`, `ACTION COPY`, the
    /// file
    /// `SP 14 BRAZ`.
    ///
    /// @param text as one line
    record RecordMark(Span span, Spanned<String> text) implements Element {}

    /// A field of the metadata that some archives print around the text: `Document Number: 1976STATE187673`, with the
    /// lines that it goes on over.
    ///
    /// @param key   without its colon; its span is empty where the label stands elsewhere, in a column of its own
    /// @param value as one line
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
