package org.septel.samples;

/// What real telegrams suffer on their way: each fault once or not at all.
enum Fault {
    /// a page break that leaves a blank line inside a sentence
    BLANK_IN_SENTENCE {
        @Override
        String spoil(String text) {
            int at = text.indexOf('\n', text.length() * 2 / 3);
            return at < 0 ? text : text.substring(0, at) + "\n" + text.substring(at);
        }
    },
    /// the label that typists misspelt most
    SUBJECT_MISSPELT {
        @Override
        String spoil(String text) {
            return text.replaceFirst("\nSUBJECT: ", "\nSUJECT: ");
        }
    },
    /// `SUBJ:` for `SUBJECT:`
    SUBJECT_SHORT {
        @Override
        String spoil(String text) {
            return text.replaceFirst("\nSUBJECT: ", "\nSUBJ: ");
        }
    },
    /// the last header line and the classification line share a line
    HEADER_GLUED {
        @Override
        String spoil(String text) {
            return text.replaceFirst("\n(UNCLAS|C O N F)", "$1");
        }
    },
    /// the first letter of the transmission line lost
    TRANSMISSION_CUT {
        @Override
        String spoil(String text) {
            return text.startsWith("VZCZC") ? text.substring(1) : text;
        }
    },
    /// TAGS without commas or colon
    TAGS_BARE {
        @Override
        String spoil(String text) {
            int start = text.indexOf("\nTAGS: ");
            int end = text.indexOf('\n', start + 1);
            return start < 0
                    ? text
                    : text.substring(0, start)
                            + text.substring(start, end).replace(",", "").replace(":", "")
                            + text.substring(end);
        }
    },
    /// names taken out by a publisher
    REDACTED {
        @Override
        String spoil(String text) {
            return text.replaceFirst("Director [A-Z][a-z]+ [A-Z][a-z]+", "Director XXXXXXXXXXXX");
        }
    },
    /// the end of the text lost
    CUT_SHORT {
        @Override
        String spoil(String text) {
            return text.substring(0, text.length() * 4 / 5) + "...\n";
        }
    };

    abstract String spoil(String text);
}
