package org.septel.archive.search.lucene;

/// The fields of the index. [CableDocument] writes them; whoever asks uses these names.
final class Fields {

    /// The id as the cable has it: what is replaced.
    static final String KEY = "key";

    /// The id in both of its forms: what is looked for.
    static final String ID = "id";

    /// The id so that its order is the order of ids.
    static final String ORDER = "order";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String FROM = "from";
    static final String ORIGIN = "origin";
    static final String TAG = "tag";
    static final String CLASSIFICATION = "class";

    /// Seconds since 1970 UTC.
    static final String CREATED = "created";

    static final String ORIGIN_FACET = "facet.origin";
    static final String TAG_FACET = "facet.tag";
    static final String YEAR_FACET = "facet.year";
    static final String CLASSIFICATION_FACET = "facet.class";

    private Fields() {}
}
