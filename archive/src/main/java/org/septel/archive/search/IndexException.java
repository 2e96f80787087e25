package org.septel.archive.search;

/// The index could not do it; the store is untouched and the index can be rebuilt from it.
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }

    public IndexException(String message) {
        super(message);
    }
}
