/// One telegram: from text to a model that accounts for every character, and what each part of it means.
///
/// Start at [org.septel.telegram.parse.TelegramParser]. The module needs the JDK alone; it does no I/O beyond reading
/// its
/// own tables, knows no JSON, no HTML and no archive, and logs nothing.
module org.septel.telegram {
    requires static org.jspecify;

    exports org.septel.telegram;
    exports org.septel.telegram.parse;
    exports org.septel.telegram.lexicon;
    exports org.septel.telegram.explain;
    exports org.septel.telegram.view;
    exports org.septel.telegram.declassify;
    exports org.septel.telegram.validate;
    exports org.septel.telegram.write;
}
