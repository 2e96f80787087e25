package org.septel.archive.store;

/// The store could not do it: the message says what, where and what to do. Nothing is half-written.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
